import { expect, test } from 'vitest';
import type { Wrap } from '@/utils/vault/header';
import { wrapsForPasskeys } from '@/utils/vault/passkeys-in-header';
import { passkeyPublicKey } from '@/utils/vault/wraps/passkey';
import {
  headerOf,
  laptop,
  opens,
  passphrase,
  phone,
  restarted,
  tamper,
  worker,
  worldWith,
} from '../support/passkey-worlds';
import { passkeyNamed } from '../support/passkeys';

test('a public key that somebody planted in the locked vault gets nothing of the next data key', async () => {
  const world = await worldWith(laptop);
  const mallory = passkeyNamed('mallory');
  // All that one can make without the data key: details sealed under a key of one's own.
  const own = new Uint8Array(32).fill(7);
  const publicKey = await passkeyPublicKey(mallory.output);
  const planted = await wrapsForPasskeys([{ ...mallory, createdAt: 1, publicKey }], own, world.random);
  world.session.held.clear();
  await tamper(world, (wraps) => [...wraps, ...planted]);
  // Nor do the sealed details of a good passkey vouch for another wrap.
  await tamper(world, (wraps) => {
    const good = wraps.find(({ credential }) => credential === laptop.credential);
    const borrowed = { about: good?.about ?? '' };
    const same = { ...borrowed, credential: laptop.credential };
    return [
      ...wraps,
      ...planted.flatMap((wrap) => [
        { ...wrap, ...borrowed },
        { ...wrap, ...same },
      ]),
    ];
  });
  const { keeper, passkeys } = worker(world);
  expect(await keeper.unlock(passphrase)).toBe(true);
  expect((await passkeys.list()).map(({ name }) => name)).toEqual(['laptop']);
  await keeper.setPassphrase('another', passphrase);
  expect(headerOf(world).wraps.map(({ kind }) => kind)).toEqual(['passphrase', 'passkey']);
  expect(await opens(world, mallory)).toBe(false);
  expect(await opens(world, laptop)).toBe(true);
});

test('a salt that somebody changed in the header is not carried on', async () => {
  const world = await worldWith(laptop);
  await tamper(world, (wraps) =>
    wraps.map((wrap): Wrap => (wrap.kind === 'passkey' ? { ...wrap, salt: phone.salt } : wrap)),
  );
  await worker(world).keeper.setPassphrase('another', passphrase);
  expect(await worker(world).passkeys.prompts()).toEqual([
    { credential: laptop.credential, salt: laptop.salt },
  ]);
});

test.each(['key', 'about', 'ephemeral', 'nonce'])(
  'a passkey whose %s was spoilt neither opens the vault nor keeps the passphrase from it',
  async (part) => {
    const world = await worldWith(laptop);
    await tamper(world, (wraps) =>
      wraps.map((wrap): Wrap => (wrap.kind === 'passkey' ? { ...wrap, [part]: 'spoilt' } : wrap)),
    );
    // What is sealed about it is not needed to open.
    expect(await opens(world, laptop)).toBe(part === 'about');
    expect(await restarted(world).keeper.unlock(passphrase)).toBe(true);
  },
);
