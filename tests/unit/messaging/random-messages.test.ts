import * as v from 'valibot';
import { expect, test } from 'vitest';
import { isFamilyHost } from '@/utils/activecampaign/hosts';
import { contract } from '@/utils/messaging/contract';
import { isReply } from '@/utils/messaging/reply';
import { withOddValues } from '../../e2e/support/messages/odd-values.ts';
import { pick, randomInput } from '../../e2e/support/messages/random-input.ts';
import { randomMessages } from '../../e2e/support/messages/random-message.ts';
import { type Secret, secretFinder } from '../../e2e/support/messages/secrets.ts';
import { seeded } from '../activecampaign/seeded';
import { extension, type RuntimeSender, startBackground } from './background-in-memory';

/** A short form in every run; the long one with LONG=1. */
const rounds = process.env.LONG === '1' ? 100_000 : 5_000;
const seed = Number(process.env.SEED ?? 20_260_505);

const passphrase = 'velvet anchor 19 orchard whistle';
const draft = 'half a thought of somebody';
const accounts = [
  { name: 'acme', label: 'Acme Outdoor', owner: 'Nora Lindqvist', key: '1a'.repeat(36) },
  { name: 'acme', label: 'Acme, the night shift', owner: 'Sam Okafor', key: '2b'.repeat(36) },
  { name: 'brightdental', label: 'Bright Dental', owner: 'Tom Abernathy', key: '3c'.repeat(36) },
  { name: 'cobalt-dev', label: 'Cobalt sandbox', owner: 'Jun Watanabe', key: '4d'.repeat(36) },
] as const;
const unsaved = ['5e', '6f'].map((pair) => pair.repeat(36));
/** What a passkey gives, and is asked with. */
const bytes32 = 'A'.repeat(43);
const hostOf = (name: string): string => `${name}.api-us1.com`;

interface Row {
  readonly id: string;
  readonly label: string;
  readonly account: string;
  readonly origin: string;
  readonly appHost?: string;
}

/** A background with all the accounts, a draft and a passphrase in it, unlocked. */
async function filled() {
  const background = await startBackground();
  const { api, ask } = background;
  for (const { name, label, owner, key } of accounts) {
    api.give(hostOf(name), key, { id: key.slice(0, 4), name: owner });
    await ask('credentials.save', { url: `https://${hostOf(name)}`, key, label });
  }
  await ask('drafts.write', { name: 'paste', text: draft });
  await ask('vault.set-passphrase', { next: passphrase });
  return background;
}

type Background = Awaited<ReturnType<typeof filled>>;

const rowsOf = async ({ ask }: Background): Promise<readonly Row[]> =>
  ((await ask('credentials.list', {})) as { rows: Row[] }).rows;

/** Every saved pair by its id, as a page of ours gets it. */
async function pairsOf(background: Background): Promise<ReadonlyMap<string, unknown>> {
  const pairs = new Map<string, unknown>();
  for (const { id, label, account } of await rowsOf(background))
    pairs.set(id, { label, account, pair: await background.ask('credentials.reveal', { id }) });
  return pairs;
}

/** Pages that the extension's content scripts are in, or that pretend to be one. */
const addresses = [
  'https://acme.activehosted.com/app/settings/developer',
  'https://acme.api-us1.com/admin/main.php',
  'https://brightdental.activehosted.com/app/settings/developer',
  'https://unknown.activehosted.com/',
  'https://crm.allowed.test/app/settings/developer',
  'https://acme.activehosted.com.evil.test/',
  'https://acme-activehosted.com/',
  'https://acme.activehosted.com@evil.test/',
  'https://evil.test/?https://acme.activehosted.com',
  'https://аcme.activehosted.com/',
  'http://acme.activehosted.com/app/settings/developer',
  'about:srcdoc',
  'blob:https://acme.activehosted.com/1',
  'data:text/html,acme.activehosted.com',
  `${extension.origin}.evil.test/popup.html`,
  'chrome-extension://keyrinh/popup.html',
  `https://evil.test/${extension.origin}/popup.html`,
  '',
  'acme.activehosted.com',
];

function randomSender(random: () => number): RuntimeSender {
  const url = random() < 0.5 ? addresses[0] : pick(addresses, random);
  return {
    id: random() < 0.97 ? extension.id : 'another',
    ...(url !== undefined && { url }),
    ...(random() < 0.97 && { tab: { id: 7 } }),
    ...(random() < 0.97 && { frameId: Math.floor(random() * 3) }),
  };
}

const contentScriptChannels = new Set(
  Object.entries(contract).flatMap(([name, { from }]) => (from === 'content-script' ? [name] : [])),
);
const refused = { ok: false, error: { code: 'refused', retryable: false } };

test('the messages that are made are of every channel, and often as it wants them', () => {
  const random = seeded(seed);
  for (const [name, { input }] of Object.entries(contract)) {
    const made = Array.from({ length: 40 }, () =>
      randomInput(input, ['{}', 'id-1', '/api/3/contacts/1', accounts[0].key, bytes32], random),
    );
    expect(made.filter((one) => v.is(input, one)).length, name).toBeGreaterThan(0);
  }
});

test(`${rounds} random messages from content scripts (seed ${seed}): no secret in an answer, nothing of others changed`, async () => {
  const background = await filled();
  const before = await pairsOf(background);
  const ids = [...before.keys()];
  const emails = accounts.map(({ owner }) => `${owner.split(' ')[0]}@acme.test`);
  const secrets: Secret[] = [
    ...[passphrase, draft, ...ids, ...emails].map((text) => ({ text })),
    ...accounts.flatMap(({ key, label }) => [{ text: key }, { text: label }]),
    // The page that holds a key may learn whose it is.
    ...accounts.map(({ owner, key }) => ({ text: owner, toldFor: key })),
    ...unsaved.map((text) => ({ text })),
  ];
  const find = secretFinder(secrets);
  // A secret in an answer is seen, in any form.
  expect(find({ ok: true, value: Buffer.from(`it is ${passphrase}`).toString('base64') }, '')).toEqual([
    passphrase,
  ]);
  const words = [
    ...ids,
    ...accounts.flatMap(({ name, key, label }) => [key, label, `https://${hostOf(name)}`]),
    'https://acme.api-us1.com',
    'https://acme.activehosted.com',
    'https://crm.allowed.test',
    ...unsaved,
    passphrase,
    'paste',
    '/api/3/contacts/1',
    '{}',
    bytes32,
  ];
  const random = seeded(seed);
  const next = randomMessages(contract, words, extension.origin, random);
  const counts = new Map<string, number>();
  const lockAt = Math.floor(rounds * 0.8);

  for (let round = 0; round < rounds; round++) {
    // What of a locked Keyring is told is looked at too.
    if (round === lockAt) await background.ask('vault.lock', {});
    const made = next();
    const written = JSON.stringify(made) ?? '';
    const message = withOddValues(made);
    const sender = randomSender(random);
    const about = `round ${round}: ${written.slice(0, 2_000)} from ${JSON.stringify(sender)}`;
    const writes = background.writes();
    const reply = await background.deliver(message, sender);

    expect(isReply(reply), about).toBe(true);
    expect(find(reply, written), about).toEqual([]);
    const { channel } = (message ?? {}) as { channel?: unknown };
    if (!(typeof channel === 'string' && contentScriptChannels.has(channel))) {
      expect(reply, about).toEqual(refused);
      expect(background.writes(), about).toBe(writes);
    }
    const { ok, error } = reply as { ok: boolean; error?: { code: string } };
    const kind = ok ? `${String(channel)} answered` : String(error?.code);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }

  // A handler that fell over would say so.
  expect(counts.get('internal') ?? 0, JSON.stringify([...counts])).toBe(0);
  for (const name of contentScriptChannels)
    expect(counts.get(`${name} answered`) ?? 0, name).toBeGreaterThan(0);
  expect('ok' in Object.prototype).toBe(false);

  expect(await background.ask('vault.unlock', { passphrase })).toBe(true);
  const after = await pairsOf(background);
  for (const [id, pair] of before) expect(after.get(id)).toEqual(pair);
  expect(await background.ask('drafts.read', { name: 'paste' })).toBe(draft);
  // What was saved beside of ActiveCampaign's own hosts is of the account in the app page's name.
  const added = (await rowsOf(background)).filter(
    ({ id, origin, appHost = '' }) =>
      !before.has(id) && isFamilyHost(appHost) && isFamilyHost(new URL(origin).hostname),
  );
  expect(added.length).toBeGreaterThan(0);
  for (const { account, appHost } of added) expect(appHost?.split('.')[0]).toBe(account);
}, 600_000);
