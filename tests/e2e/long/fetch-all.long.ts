import { seeded } from '../../unit/activecampaign/seeded.ts';
import { saveSandboxAccount } from '../support/pages/console-page.ts';
import { expect, test } from '../support/test.ts';
import { until } from '../support/until.ts';
import { Background } from './background.ts';
import { figures } from './figures.ts';
import { afterMs } from './pace.ts';

const CONTACTS = 10_000;
const KILLS = 10;
/** Of how many kills one takes the whole browser. */
const BROWSER_EVERY = 3;
/** The latest moment of a kill after it reads on, in ms: ten of them fall into the 25 s that it takes at least. */
const LATEST = 2_000;

const seed = Number(process.env.SEED ?? 20_260_507);

test(`${CONTACTS} contacts, killed at ${KILLS} random moments (seed ${seed})`, async ({
  keyring,
  sandbox,
}) => {
  const started = performance.now();
  const random = seeded(seed);
  // Firefox loses an extension that was installed a second before its end; that is its own affair.
  if (keyring.browserName === 'firefox') await keyring.restart();
  const [account] = sandbox.addAccounts(1, CONTACTS);
  const id = await saveSandboxAccount(keyring, account?.apiUrl ?? '', account?.users[0]?.key ?? '');
  let background = new Background(await keyring.openExtensionPage('options.html'));
  const order = { id, target: '/api/3/contacts', rows: 'contacts', pace: 4 } as const;
  const { id: fetch } = await background.answer('fetch.start', order);
  const present = async () => (await background.answer('fetch.list', { id })).find((one) => one.id === fetch);
  const came = { backgrounds: 0, browsers: 0, rowsAtKills: [] as number[] };

  for (let kill = 1; kill <= KILLS; kill += 1) {
    await afterMs(random() * LATEST);
    if (kill % BROWSER_EVERY === 0) {
      came.browsers += 1;
      await keyring.kill();
      await keyring.restart();
      background = new Background(await keyring.openExtensionPage('options.html'));
      // Nobody goes on with it unasked.
      expect((await present())?.state).toBe('interrupted');
      await background.answer('fetch.go-on', { fetch });
    } else {
      came.backgrounds += 1;
      await keyring.killBackground();
      await until('it reads on', async () => (await present())?.state === 'running' || undefined);
    }
    came.rowsAtKills.push((await present())?.rows ?? 0);
  }

  const done = await until(
    'the end',
    async () => {
      const now = await present();
      return now?.state === 'running' ? undefined : now;
    },
    120_000,
  );
  expect(done).toMatchObject({ state: 'done', rows: CONTACTS, doubles: 0, firstTotal: CONTACTS });
  const ids: number[] = [];
  for (let page = 0; page < done.pages; page += 1) {
    const rows = JSON.parse(await background.answer('fetch.page', { fetch, page })) as { id: string }[];
    ids.push(...rows.map((row) => Number(row.id)));
  }
  expect(ids).toEqual(Array.from({ length: CONTACTS }, (_, at) => at + 1));
  const refused = sandbox.log.filter(({ status }) => status === 429).length;
  expect(refused).toBe(0);
  const calls = sandbox.log.filter(({ url }) => url.includes('id_greater=')).length;
  await figures(`fetch-all-${keyring.browserName}`, { ...came, calls, refused, seed }, started);
});
