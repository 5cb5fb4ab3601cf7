import type { ObjectStore } from '@/utils/browser/indexed-db';
import { type Bytes, toUtf8 } from '../bytes';
import type { Random } from '../envelope';
import type { Wrap } from '../header';
import { unwrapWith, wrapWith } from './wrapping';

/** The name of the profile's key in its object store. */
const deviceKeyName = 'device';

/** Binds the wrapped key to its purpose, so that no other ciphertext of the device key passes for it. */
const purpose = toUtf8(JSON.stringify(['keyring', 1, 'data key, wrapped by this browser profile']));

async function deviceKey(keys: ObjectStore): Promise<CryptoKey> {
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  return (await keys.putIfAbsent(deviceKeyName, fresh)) as CryptoKey;
}

/**
 * Wraps a data key with this browser profile's non-extractable key, which is made on first use. It keeps the data key
 * from whoever gets a copy of storage alone; not from whoever has the profile's whole folder, where the bytes of the
 * profile's key lie too.
 */
export const wrapForDevice = async (dataKey: Bytes, keys: ObjectStore, random: Random): Promise<Wrap> => ({
  kind: 'device',
  ...(await wrapWith(await deviceKey(keys), dataKey, purpose, random)),
});

/** The data key out of a device wrap, or undefined when the profile's key is gone or not the one that wrapped it. */
export async function unwrapForDevice(wrap: Wrap, keys: ObjectStore): Promise<Bytes | undefined> {
  const key = await keys.get(deviceKeyName);
  return key instanceof CryptoKey ? unwrapWith(key, wrap, purpose) : undefined;
}
