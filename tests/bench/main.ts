import { startSandbox } from '../sandbox/sandbox.ts';
import { saveAccounts } from './accounts.ts';
import { type Figures, table } from './aims.ts';
import { startBrowser } from './browser.ts';
import { callOverhead } from './figures/call.ts';
import { jsonFigures } from './figures/json.ts';
import { popupFigures } from './figures/popup.ts';
import { saveFigures } from './figures/save.ts';
import { searchKey } from './figures/search.ts';
import { sizes } from './figures/sizes.ts';
import { unlock } from './figures/unlock.ts';
import { wallFigures } from './figures/wall.ts';
import { workerStart } from './figures/worker.ts';

/** Two digits behind the point. */
const rounded = (figures: Figures): Figures =>
  Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [
      name,
      typeof figure === 'number' ? Math.round(figure * 100) / 100 : rounded(figure),
    ]),
  );

/** Measures the build in .output against its floors, and prints the figures: at the end as one line of JSON. */
export async function run(): Promise<void> {
  const sandbox = await startSandbox();
  const browser = await startBrowser(sandbox);
  try {
    await saveAccounts(300, browser, sandbox);
    const popup = await popupFigures(browser, 300);
    const measured: Figures = {
      'popup.first': popup.first,
      'popup.ready': popup.ready,
      ...(await sizes(browser)),
      'call.overhead': await callOverhead(browser, sandbox),
      json: { ...(await jsonFigures(browser, sandbox)) },
      'worker.start': await workerStart(browser),
      'search.key': await searchKey(browser, 300),
      wall: { ...(await wallFigures(browser, sandbox, 300)) },
    };
    await saveAccounts(500, browser, sandbox);
    const many = await popupFigures(browser, 500);
    const with500: Figures = {
      'popup.first': many.first,
      'popup.ready': many.ready,
      'search.key': await searchKey(browser, 500),
      save: await saveFigures(browser, sandbox),
    };
    const figures = rounded({
      ...measured,
      unlock: await unlock(browser),
      with500,
      ms: { popup: popup.ms, popupWith500: many.ms },
    });
    console.log(table(figures).join('\n'));
    console.log(JSON.stringify(figures));
  } finally {
    await browser.close();
    await sandbox.close();
  }
}
