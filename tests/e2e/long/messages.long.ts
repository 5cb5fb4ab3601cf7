import { sendRandomMessages } from '../support/messages/send.ts';
import { passphrase } from '../support/passphrase-steps.ts';
import { nora, sam, user } from '../support/people.ts';
import { developerPage } from '../support/steps.ts';
import { expect, test } from '../support/test.ts';
import { Background } from './background.ts';
import { figures } from './figures.ts';

const rounds = Number(process.env.MESSAGES ?? 100_000);
const seed = Number(process.env.SEED ?? 20_260_507);
/** How many of them are sent while Keyring is unlocked. */
const unlocked = Math.floor(rounds * 0.8);

test(`${rounds} random messages from content scripts`, async ({ keyring, sandbox }) => {
  const started = performance.now();
  const background = new Background(await keyring.openExtensionPage('options.html'));
  const saved = [
    { account: 'acme', label: 'Acme Outdoor', who: nora(sandbox) },
    { account: 'acme', label: 'Acme, the night shift', who: sam(sandbox) },
    { account: 'cobalt-dev', label: 'Cobalt sandbox', who: user(sandbox, 'cobalt-dev', 'Jun') },
  ];
  const urlOf = (account: string): string => sandbox.account(account).apiUrl;
  for (const { account, label, who } of saved)
    await background.answer('credentials.save', { url: urlOf(account), key: who.key, label });
  await background.answer('vault.set-passphrase', { next: passphrase });
  const pairs = async (): Promise<Map<string, unknown>> => {
    const { rows } = await background.answer('credentials.list', {});
    const found = new Map<string, unknown>();
    for (const { id, label } of rows) {
      const pair = await background.answer('credentials.reveal', { id });
      found.set(id, { label, ...pair });
    }
    return found;
  };
  const before = await pairs();
  const ids = [...before.keys()];
  const unsaved = user(sandbox, 'brightdental', 'Tom').key;

  const pages = [developerPage, 'https://brightdental.activehosted.com/app/settings/developer'];
  const sending = {
    tabs: [] as Awaited<ReturnType<typeof keyring.openPage>>[],
    words: [
      ...ids,
      ...saved.flatMap(({ account, label, who }) => [who.key, label, urlOf(account)]),
      // Few pages may speak of these, so that the sandbox is not asked without end.
      ...['ecole-numerique', 'brightdental'].map(urlOf),
      unsaved,
      passphrase,
      'paste',
      '{}',
    ],
    secrets: [
      ...[passphrase, unsaved, ...ids].map((text) => ({ text })),
      ...saved.flatMap(({ label, who }) => [{ text: who.key }, { text: label }, { text: who.email }]),
      // The page that holds a key may learn whose it is.
      ...saved.map(({ who }) => ({ text: `${who.firstName} ${who.lastName}`, toldFor: who.key })),
    ],
  };
  for (const page of pages) sending.tabs.push(await keyring.openPage(page));
  // One step around all: before each that has none around it, Playwright looks through all that came before.
  const counts = await test.step('unlocked', () =>
    sendRandomMessages(keyring, { ...sending, rounds: unlocked, seed }));
  await background.answer('vault.lock', {});
  const locked = await test.step('locked', () =>
    sendRandomMessages(keyring, { ...sending, rounds: rounds - unlocked, seed: seed + 1 }));
  expect(await background.answer('vault.unlock', { passphrase })).toBe(true);

  const after = await pairs();
  for (const [id, pair] of before) expect(after.get(id)).toEqual(pair);
  for (const channel of ['page.look-up', 'page.save', 'page.undo', 'page.ready'])
    expect(counts[`${channel} answered`] ?? 0, channel).toBeGreaterThan(0);
  expect(locked['vault-locked'] ?? 0).toBeGreaterThan(0);
  await figures(
    `messages-${keyring.browserName}`,
    { messages: rounds, seed, secrets: 0, ...counts, locked },
    started,
  );
});
