import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { strictUrl } from '@/utils/exchange/snippets/written-url';
import { runAsCopied } from './run-as-copied';
import type { SnippetWorld } from './world';

const php = process.env.WORLD_PHP ?? 'php';

const steps = (text: string, { write, certificate }: SnippetWorld) =>
  [[php, '-d', `curl.cainfo=${certificate}`, write('call.php', text)]] as const;

runAsCopied({ id: 'php-curl', steps });

runAsCopied({
  id: 'php-guzzle',
  address: strictUrl,
  // Where Composer would have put it.
  prepare({ folder, write }) {
    mkdirSync(join(folder, 'vendor'));
    write('vendor/autoload.php', `<?php require '/usr/share/php/GuzzleHttp/autoload.php';`);
  },
  steps,
});
