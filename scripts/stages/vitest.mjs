import { command } from './command.mjs';
import { readReport } from './report.mjs';

/** Runs the tests below a folder and counts them. */
export async function vitest(folder) {
  const { ok, report } = await readReport(`${folder.replaceAll('/', '-')}.json`, (file) =>
    command('vitest', ['run', folder, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`], {
      live: true,
    }),
  );
  const { numPassedTests: passed = 0, numFailedTests = 0 } = report ?? {};
  // A file that does not load is no failed test, but fails the run.
  return { passed, failed: ok ? numFailedTests : Math.max(1, numFailedTests) };
}
