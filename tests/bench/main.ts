import { startSandbox } from '../sandbox/sandbox.ts';
import { saveAccounts } from './accounts.ts';
import { type Figures, table } from './aims.ts';
import { startBrowser } from './browser.ts';
import { callFigures } from './figures/call.ts';
import { fetchFigures } from './figures/fetch.ts';
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

/** The groups of figures that can be asked for alone. */
const groups = [
  'popup',
  'sizes',
  'call',
  'json',
  'worker',
  'search',
  'wall',
  'fetch',
  'save',
  'unlock',
] as const;

type Group = (typeof groups)[number];

/** Those that are taken with 500 accounts too. */
const needs500: readonly Group[] = ['popup', 'search', 'save'];

const isGroup = (name: string): name is Group => groups.some((group) => group === name);

/**
 * Measures the build in .output against its floors, and prints the figures: at the end as one line of JSON. `names`:
 * the groups that are asked for; all of them where there is none.
 */
export async function run(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !isGroup(name));
  if (unknown.length > 0)
    throw new Error(`No figures: ${unknown.join(', ')}. There are: ${groups.join(', ')}`);
  const asked = names.filter(isGroup);
  const measures = (group: Group): boolean => asked.length === 0 || asked.includes(group);

  const sandbox = await startSandbox();
  const browser = await startBrowser(sandbox);
  /** What the list of accounts takes, by its length. */
  const ofList = async (accounts: number) => {
    await saveAccounts(accounts, browser, sandbox);
    const popup = measures('popup') ? await popupFigures(browser, accounts) : undefined;
    const figures: Figures = {
      ...(popup && { 'popup.first': popup.first, 'popup.ready': popup.ready }),
      ...(measures('search') && { 'search.key': await searchKey(browser, accounts) }),
    };
    return { figures, ms: popup?.ms };
  };
  try {
    const some = await ofList(300);
    const measured: Figures = {
      ...some.figures,
      ...(measures('sizes') && (await sizes(browser))),
      ...(measures('call') && { call: { ...(await callFigures(browser, sandbox)) } }),
      ...(measures('json') && { json: { ...(await jsonFigures(browser, sandbox)) } }),
      ...(measures('worker') && { 'worker.start': await workerStart(browser) }),
      ...(measures('wall') && { wall: { ...(await wallFigures(browser, sandbox, 300)) } }),
      ...(measures('fetch') && { fetch: { ...(await fetchFigures(browser, sandbox)) } }),
    };
    const many = needs500.some(measures) ? await ofList(500) : undefined;
    const with500: Figures = {
      ...many?.figures,
      ...(measures('save') && { save: await saveFigures(browser, sandbox) }),
    };
    const figures = rounded({
      ...measured,
      ...(measures('unlock') && { unlock: await unlock(browser) }),
      ...(many && { with500 }),
      ...(some.ms && { ms: { popup: some.ms, ...(many?.ms && { popupWith500: many.ms }) } }),
    });
    console.log(table(figures).join('\n'));
    console.log(JSON.stringify(figures));
  } finally {
    await browser.close();
    await sandbox.close();
  }
}
