import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { portableUrl } from '@/utils/exchange/snippets/written-url';
import { runAsCopied } from './run-as-copied';

/** Mono's compiler is older than an asynchronous Main: it is called from a plain one. */
const entry =
  'static class Entry { static void Main() { ActiveCampaignCall.Main().GetAwaiter().GetResult(); } }';

/** Mono's Uri takes the marks that turn the direction of a text out of an address, as .NET Framework's does. */
const turns = /%E2%80%(?:8E|8F|A[A-E])/g;

const compiler = process.env.WORLD_CSHARP ?? 'mcs';

runAsCopied({
  id: 'csharp',
  address: (url) => portableUrl(url).replace(turns, ''),
  prepare({ certificate, env, write }) {
    write('entry.cs', entry);
    execFileSync('cert-sync', ['--user', certificate], { env: { ...env }, stdio: 'ignore' });
  },
  steps: (text, { write, folder }) => [
    [
      compiler,
      '-langversion:latest',
      '-main:Entry',
      '-r:System.Net.Http',
      `-out:${join(folder, 'call.exe')}`,
      write('call.cs', text),
      join(folder, 'entry.cs'),
    ],
    ['mono', join(folder, 'call.exe')],
  ],
});
