import { expect, test } from 'vitest';
import type { Bytes } from '@/utils/vault/bytes';
import { fromBase64, toBase64 } from '@/utils/vault/bytes';
import { passkeyPublicKey, unwrapForPasskey, wrapForPasskey } from '@/utils/vault/wraps/passkey';
import { passkeyNamed } from '../support/passkeys';

const random = (bytes: Bytes): Bytes => crypto.getRandomValues(bytes);
const dataKey = Uint8Array.from({ length: 32 }, (_, at) => at);
const { output } = passkeyNamed('laptop');

const wrap = async () => ({
  kind: 'passkey',
  ...(await wrapForPasskey(dataKey, await passkeyPublicKey(output), random)),
});

test('a data key that was wrapped to the public key comes back with what the passkey gives', async () => {
  expect(await unwrapForPasskey(await wrap(), output)).toEqual(dataKey);
});

test('the public key is the same each time, and each wrap is another', async () => {
  expect(await passkeyPublicKey(output)).toEqual(await passkeyPublicKey(output));
  const [one, other] = [await wrap(), await wrap()];
  expect(one.ephemeral).not.toBe(other.ephemeral);
  expect(one.key).not.toBe(other.key);
});

test('what another passkey gives opens nothing', async () => {
  expect(await unwrapForPasskey(await wrap(), passkeyNamed('phone').output)).toBeUndefined();
});

test('the public key opens nothing', async () => {
  expect(await unwrapForPasskey(await wrap(), await passkeyPublicKey(output))).toBeUndefined();
});

const changed = (text: string, at: number): string => {
  const bytes = fromBase64(text) ?? new Uint8Array();
  return toBase64(bytes.map((byte, place) => (place === at % bytes.length ? byte ^ 1 : byte)));
};

test.each(['ephemeral', 'nonce', 'key'] as const)(
  'a wrap with any byte of its %s changed opens nothing',
  async (part) => {
    const whole = await wrap();
    for (let at = 0; at < (fromBase64(whole[part])?.length ?? 0); at++)
      expect(await unwrapForPasskey({ ...whole, [part]: changed(whole[part], at) }, output)).toBeUndefined();
  },
);

test.each<[string, string | number]>([
  ['nothing', ''],
  ['no base64', '%'],
  ['a number', 7],
  ['a point of small order', toBase64(new Uint8Array(32))],
  ['a key of another length', toBase64(new Uint8Array(31).fill(9))],
])('a wrap with %s for its ephemeral key opens nothing', async (_what, ephemeral) => {
  expect(await unwrapForPasskey({ ...(await wrap()), ephemeral }, output)).toBeUndefined();
});
