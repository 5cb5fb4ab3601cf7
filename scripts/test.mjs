// npm test: everything that is checked, one stage after the other, and at the end one line with the count.
// For developers: npm test -- --only unit,house
import { setUp } from './setup/index.mjs';

setUp();

const modules = ['types', 'lint', 'unit', 'house', 'build', 'store-lint', 'e2e'];
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const wanted = only === undefined ? modules : only.split(',');
const unknown = wanted.filter((module) => !modules.includes(module));
if (unknown.length > 0) {
  console.error(`No such stage: ${unknown.join(', ')}. There are ${modules.join(', ')}.`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
for (const module of modules.filter((each) => wanted.includes(each))) {
  const { name, run } = await import(`./stages/${module}.mjs`);
  console.log(`\n== ${name}`);
  const start = performance.now();
  const counts = await run().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  const ran = counts.passed + counts.failed > 0;
  if (!ran) console.error('Not one test ran.');
  const bad = ran ? counts.failed : 1;
  passed += counts.passed;
  failed += bad;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${name} took ${seconds} s: ${bad ? `${bad} FAILED` : `${counts.passed} ok`}`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
