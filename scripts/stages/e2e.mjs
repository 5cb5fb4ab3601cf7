import { haveChromium, haveFirefox } from '../setup/browsers.mjs';
import { command } from './command.mjs';
import { readReport } from './report.mjs';

export const name = 'e2e';

/** Real Chromium and real Firefox with the built extension. */
export async function run() {
  haveChromium();
  haveFirefox();
  const { ok, report } = await readReport('e2e.json', () => command('playwright', ['test'], { live: true }));
  const { expected: passed = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  const failed = unexpected + flaky;
  return { passed, failed: ok ? failed : Math.max(1, failed) };
}
