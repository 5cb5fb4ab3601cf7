import { command } from '../stages/command.mjs';
import { readReport } from '../stages/report.mjs';

/** Runs tests below some folders in their long form; the figures are the names of those that say how much they tried. */
export async function unit(name, folders) {
  const { ok, report } = await readReport(`long-${name}.json`, (file) =>
    command('vitest', ['run', ...folders, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`], {
      live: true,
    }),
  );
  const tests = (report?.testResults ?? []).flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed');
  const counted = passed.map(({ title }) => title).filter((title) => /^\d+ (mutated|random) /.test(title));
  return { ok: ok && passed.length > 0, figures: [`${passed.length} tests`, ...counted] };
}
