// npm run bench: how fast and how large the build is, against floors measured in the same run. Ends with one line of
// JSON. docs/BENCH.md says what each figure is. `npm run bench -- popup call`: these groups of figures alone.
import { haveChromium } from './setup/browsers.mjs';
import { setUp } from './setup/index.mjs';

setUp();
if (!haveChromium()) process.exit(1);

const { command } = await import('./stages/command.mjs');
console.log('Building …');
const { ok, output } = await command('wxt', ['zip']);
if (!ok) {
  console.error(output.trimEnd());
  process.exit(1);
}
const { run } = await import('../tests/bench/main.ts');
await run(process.argv.slice(2));
