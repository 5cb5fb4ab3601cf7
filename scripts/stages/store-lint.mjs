import { command } from './command.mjs';

export const name = 'store lint';

/** Mozilla's linter, as addons.mozilla.org runs it: no error and no warning. */
export async function run() {
  const { stdout, output } = await command('web-ext', [
    'lint',
    '--source-dir=.output/firefox-mv3',
    '--output=json',
    '--no-config-discovery',
  ]);
  const report = parsed(stdout);
  if (!report) {
    console.log(output.trimEnd());
    return { passed: 0, failed: 1 };
  }
  for (const { code, message, file, line } of [...report.errors, ...report.warnings])
    console.log(`${file ?? 'package'}:${line ?? 0} ${code}: ${message}`);
  const { errors, warnings } = report.summary;
  return errors + warnings === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
