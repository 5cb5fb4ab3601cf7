// npm run test:long: the long runs, of which npm test has a short form each; at the end one line a part with its
// figures. Some parts only: npm run test:long -- kills hour
// MINUTES, BACKGROUNDS, BROWSERS, MESSAGES and SEED change the size and the chance of a run.
import { setUp } from './setup/index.mjs';

setUp();

const parts = ['everywhere', 'mutations', 'messages', 'operations', 'kills', 'fetch', 'hour'];
const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !parts.includes(part));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${parts.join(', ')}.`);
  process.exit(2);
}
process.env.LONG = '1';
const wanted = parts.filter((part) => asked.length === 0 || asked.includes(part));

const { run: build } = await import('./stages/build.mjs');
if (wanted.some((part) => part !== 'mutations') && (await build()).failed > 0) process.exit(1);

const lines = [];
for (const part of wanted) {
  const { run } = await import(`./long/${part}.mjs`);
  console.log(`\n== ${part}`);
  const start = performance.now();
  const { ok, figures } = await run().catch((error) => {
    console.error(error);
    return { ok: false, figures: [] };
  });
  const seconds = Math.round((performance.now() - start) / 1000);
  lines.push(`${ok ? 'ok    ' : 'FAILED'} ${part}, ${seconds} s: ${figures.join('; ')}`);
  if (!ok) process.exitCode = 1;
}
console.log(`\n${lines.join('\n')}`);
