import { expect, test } from 'vitest';
import { claimedRevision, type Envelope, open, seal } from '@/utils/vault/envelope';

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
const newKey = () =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

test('a sealed value opens under its key and id, and shows nothing of itself', async () => {
  const key = await newKey();
  const sealed = await seal(key, 'credential/1', { label: 'Acme' }, random);
  expect(JSON.stringify(sealed)).not.toContain('Acme');
  expect(await open(key, 'credential/1', sealed)).toEqual({ ok: true, value: { label: 'Acme' } });
});

test('two sealings of one value have different nonces and ciphertexts', async () => {
  const key = await newKey();
  const [one, other] = await Promise.all([seal(key, 'a', 'x', random), seal(key, 'a', 'x', random)]);
  expect(one.n).not.toBe(other.n);
  expect(one.c).not.toBe(other.c);
  expect(atob(one.n)).toHaveLength(12);
});

test.each<[string, (sealed: Envelope) => unknown, string]>([
  ['moved to another id', (sealed) => sealed, 'credential/2'],
  ['given another version', (sealed) => ({ ...sealed, v: 0 }), 'credential/1'],
  ['with a changed nonce', (sealed) => ({ ...sealed, n: btoa('twelve bytes') }), 'credential/1'],
  ['cut', (sealed) => ({ ...sealed, c: sealed.c.slice(0, -4) }), 'credential/1'],
  ['with no base64 in it', (sealed) => ({ ...sealed, c: '%%%' }), 'credential/1'],
  ['a bare string', () => 'hello', 'credential/1'],
  ['null', () => null, 'credential/1'],
])('an envelope that is %s is damaged, and does not throw', async (_how, change, id) => {
  const key = await newKey();
  const sealed = await seal(key, 'credential/1', 'x', random);
  expect(await open(key, id, change(sealed))).toEqual({ ok: false, problem: 'damaged' });
});

test('a revision is in the clear, and holds once the envelope has opened', async () => {
  const key = await newKey();
  const sealed = await seal(key, 'a', 'x', random, 7);
  expect(claimedRevision(sealed)).toBe(7);
  expect(await open(key, 'a', sealed)).toEqual({ ok: true, value: 'x' });
  for (const forged of [
    { ...sealed, r: 8 },
    { ...sealed, r: 'seven' },
    { ...sealed, v: 1 },
    { v: 2, n: sealed.n, c: sealed.c },
  ]) {
    expect(await open(key, 'a', forged)).toEqual({ ok: false, problem: 'damaged' });
  }
  const unnumbered = await seal(key, 'a', 'x', random);
  expect(claimedRevision({ ...unnumbered, r: 9 })).toBe(0);
  expect(await open(key, 'a', { ...unnumbered, v: 2, r: 9 })).toEqual({ ok: false, problem: 'damaged' });
});

test('another key opens nothing', async () => {
  const sealed = await seal(await newKey(), 'a', 'x', random);
  expect(await open(await newKey(), 'a', sealed)).toEqual({ ok: false, problem: 'damaged' });
});

test('what a newer Keyring sealed is said to be newer, not damaged', async () => {
  const key = await newKey();
  const sealed = await seal(key, 'a', 'x', random);
  expect(await open(key, 'a', { ...sealed, v: 3 })).toEqual({ ok: false, problem: 'newer' });
});
