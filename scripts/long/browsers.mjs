import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { haveChromium, haveFirefox } from '../setup/browsers.mjs';
import { command } from '../stages/command.mjs';

/** Where each run leaves its figures: tests/e2e/long/figures.ts. */
const folder = 'test-results/long';

/** Runs one of tests/e2e/long in both browsers at the same time, and reads the figures that each left. */
export async function inBothBrowsers(part) {
  haveChromium();
  haveFirefox();
  await rm(folder, { recursive: true, force: true });
  const config = ['-c', 'tests/e2e/long/playwright.config.ts'];
  // Playwright looks for a pattern in the whole path: the project's own folder may have any name.
  const pattern = `[\\\\/]${part}[^\\\\/]*\\.long\\.ts$`;
  const { ok } = await command('playwright', ['test', ...config, pattern], { live: true });
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.startsWith(`${part}-`));
  const figures = await Promise.all(
    files
      .sort()
      .map(async (file) => `${file.replace('.json', '')} ${await readFile(join(folder, file), 'utf8')}`),
  );
  return { ok: ok && figures.length === 2, figures };
}
