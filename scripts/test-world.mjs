// npm run test:world: what leaves Keyring, given to the programs that it is for; at the end one line with the count.
// One file a part in scripts/world/: the `programs` it needs, which are installed where that can be done, and what it
// runs. Some parts only: npm run test:world -- snippets
import { readdirSync } from 'node:fs';
import { setUp } from './setup/index.mjs';
import { havePrograms } from './setup/programs.mjs';

setUp();

const parts = readdirSync('scripts/world').map((file) => file.replace(/\.mjs$/, ''));
const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !parts.includes(part));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${parts.join(', ')}.`);
  process.exit(2);
}
process.env.WORLD = '1';

// What the compiler of the tests is told lies in a folder that is made.
const { allOf } = await import('./stages/command.mjs');
if ((await allOf([['wxt', 'prepare']])).failed > 0) process.exit(1);

let passed = 0;
let failed = 0;
for (const part of parts.filter((each) => asked.length === 0 || asked.includes(each))) {
  const { programs, run } = await import(`./world/${part}.mjs`);
  console.log(`\n== ${part}`);
  const start = performance.now();
  // What is missing was not shown to work.
  const missing = havePrograms(programs).length;
  const counts = await run().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  const bad = counts.passed + counts.failed > 0 ? counts.failed + missing : 1;
  passed += counts.passed;
  failed += bad;
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`== ${part} took ${seconds} s: ${bad ? `${bad} FAILED` : `${counts.passed} ok`}`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
