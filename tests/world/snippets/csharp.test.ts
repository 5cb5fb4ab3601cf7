import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { portableUrl } from '@/utils/exchange/snippets/written-url';
import { runAsCopied } from './run-as-copied';

const compiler = process.env.WORLD_CSHARP ?? 'mcs';

runAsCopied({
  id: 'csharp',
  address: portableUrl,
  prepare({ certificate, env }) {
    execFileSync('cert-sync', ['--user', certificate], { env: { ...env }, stdio: 'ignore' });
  },
  steps: (text, { write, folder }) => [
    [
      compiler,
      '-langversion:latest',
      '-r:System.Net.Http',
      `-out:${join(folder, 'call.exe')}`,
      write('call.cs', text),
    ],
    ['mono', join(folder, 'call.exe')],
  ],
});
