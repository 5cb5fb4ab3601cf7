import { expect, test } from 'vitest';
import type { Asked, Authenticator } from '@/utils/browser/passkey';
import type { Client } from '@/utils/messaging/client';
import { failed, type Reply } from '@/utils/messaging/reply';
import { createPasskeys as createStore } from '@/utils/state/passkeys';

const given = { credential: 'new', salt: 's', output: 'o' };
const kept = { credential: 'kept', name: 'Phone', createdAt: 1 };
const made = { credential: 'new', name: 'Laptop', createdAt: 2 };

/** A background that answers by channel; what it was asked is noted. */
function background(answers: Readonly<Record<string, Reply<unknown>>>) {
  const asked: string[] = [];
  const usual: Record<string, Reply<unknown>> = {
    'vault.unlock': { ok: true, value: true },
    'vault.passkey-prompts': { ok: true, value: [{ credential: 'kept', salt: 'k' }] },
    'vault.passkeys': { ok: true, value: [kept] },
    'vault.add-passkey': { ok: true, value: true },
    'vault.remove-passkey': { ok: true, value: true },
    'vault.unlock-with-passkey': { ok: true, value: true },
  };
  const client = (async (channel: string) => {
    asked.push(channel);
    return answers[channel] ?? usual[channel] ?? failed('refused');
  }) as unknown as Client;
  return { client, asked };
}

/** An authenticator that answers each time with this; what it was asked is noted. */
function authenticatorWith(answer: Asked = { ok: true, given }) {
  const asked: unknown[] = [];
  const note = (what: string, about: unknown) => void asked.push([what, about]);
  const authenticator: Authenticator = {
    isUsable: async () => true,
    create: async (name, present) => {
      note('create', [name, present]);
      return answer;
    },
    ask: async (prompts) => {
      note('ask', prompts);
      return answer;
    },
    forget: async (credential) => note('forget', credential),
  };
  return { authenticator, asked };
}

const createPasskeys = (client: Client, authenticator: Authenticator | undefined) =>
  createStore(client, authenticator, async () => undefined);

test('a passkey is made beside those that there are, and added', async () => {
  const { client, asked } = background({ 'vault.passkeys': { ok: true, value: [kept, made] } });
  const { authenticator, asked: prompted } = authenticatorWith();
  const passkeys = createPasskeys(client, authenticator);
  expect(await passkeys.add('Laptop', 'right')).toBe('done');
  expect(prompted).toEqual([['create', ['Laptop', ['kept']]]]);
  expect(asked).toEqual(['vault.unlock', 'vault.passkey-prompts', 'vault.add-passkey', 'vault.passkeys']);
  expect(passkeys.list.value).toEqual([kept, made]);
});

test('with a wrong passphrase no passkey is made', async () => {
  const { client } = background({ 'vault.unlock': { ok: true, value: false } });
  const { authenticator, asked } = authenticatorWith();
  expect(await createPasskeys(client, authenticator).add('Laptop', 'wrong')).toBe('wrong-passphrase');
  expect(asked).toEqual([]);
});

test.each(['cancelled', 'no-authenticator', 'timed-out', 'no-prf', 'exists', 'failed'] as const)(
  '%s: said as it is, and nothing is changed',
  async (problem) => {
    const { client, asked } = background({});
    const { authenticator } = authenticatorWith({ ok: false, problem });
    const passkeys = createPasskeys(client, authenticator);
    expect(await passkeys.add('Laptop', 'right')).toBe(problem);
    expect(await passkeys.unlock()).toBe(problem);
    expect(asked).not.toContain('vault.add-passkey');
    expect(asked).not.toContain('vault.unlock-with-passkey');
  },
);

test.each<[string, Reply<unknown>, unknown, boolean]>([
  ['the worker ended, but it was added', failed('interrupted'), 'done', true],
  ['the worker ended before it was added', failed('interrupted'), failed('interrupted').error, false],
  ['the disk is full', failed('storage-full'), failed('storage-full').error, false],
  ['the passphrase was changed meanwhile', { ok: true, value: false }, 'wrong-passphrase', false],
])('%s', async (_what, reply, outcome, isListed) => {
  const { client } = background({
    'vault.add-passkey': reply,
    'vault.passkeys': { ok: true, value: isListed ? [made] : [] },
  });
  const { authenticator, asked } = authenticatorWith();
  expect(await createPasskeys(client, authenticator).add('Laptop', 'right')).toEqual(outcome);
  // A passkey that opens nothing is not left to be offered.
  expect(asked.slice(1)).toEqual(isListed ? [] : [['forget', 'new']]);
});

test('where it cannot be known whether it was added, the passkey is left alone', async () => {
  const { client } = background({
    'vault.add-passkey': failed('interrupted'),
    'vault.passkeys': failed('vault-locked'),
  });
  const { authenticator, asked } = authenticatorWith();
  expect(await createPasskeys(client, authenticator).add('Laptop', 'right')).toEqual(
    failed('interrupted').error,
  );
  expect(asked).toHaveLength(1);
});

test('a removed passkey is forgotten; one that was not removed is not', async () => {
  const removed = authenticatorWith();
  expect(await createPasskeys(background({}).client, removed.authenticator).remove('kept', 'right')).toBe(
    'done',
  );
  expect(removed.asked).toEqual([['forget', 'kept']]);
  const refused = authenticatorWith();
  const { client } = background({ 'vault.remove-passkey': { ok: true, value: false } });
  expect(await createPasskeys(client, refused.authenticator).remove('kept', 'wrong')).toBe(
    'wrong-passphrase',
  );
  expect(refused.asked).toEqual([]);
});

test('unlocking asks for the passkeys that there are, and for no other', async () => {
  const { authenticator, asked } = authenticatorWith();
  expect(await createPasskeys(background({}).client, authenticator).unlock()).toBe('done');
  expect(asked).toEqual([['ask', [{ credential: 'kept', salt: 'k' }]]]);
  const none = background({ 'vault.passkey-prompts': { ok: true, value: [] } });
  expect(await createPasskeys(none.client, authenticator).unlock()).toBe('not-this-one');
  expect(asked).toHaveLength(1);
  const other = background({ 'vault.unlock-with-passkey': { ok: true, value: false } });
  expect(await createPasskeys(other.client, authenticator).unlock()).toBe('not-this-one');
});

test('why there are none is known: Firefox, or a browser too old', async () => {
  const { client, asked } = background({});
  const firefox = createPasskeys(client, undefined);
  await firefox.load();
  expect(firefox.missing.value).toBe('firefox');
  expect(asked).toEqual([]);
  const old = createPasskeys(client, { ...authenticatorWith().authenticator, isUsable: async () => false });
  await old.load();
  expect(old.missing.value).toBe('old-browser');
  expect(old.list.value).toEqual([kept]);
});

test('what shows the protection is told when it has changed, and only then', async () => {
  const { authenticator } = authenticatorWith();
  let told = 0;
  const changed = async () => void told++;
  const passkeys = createStore(background({}).client, authenticator, changed);
  await passkeys.load();
  expect(told).toBe(0);
  for (const change of [
    () => passkeys.add('Laptop', 'right'),
    () => passkeys.remove('kept', 'right'),
    passkeys.unlock,
  ]) {
    told = 0;
    await change();
    expect(told).toBe(1);
  }
  const refused = background({ 'vault.unlock-with-passkey': { ok: true, value: false } });
  await createStore(refused.client, authenticator, changed).unlock();
  expect(told).toBe(1);
});
