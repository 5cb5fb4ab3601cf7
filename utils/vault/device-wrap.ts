import type { ObjectStore } from '@/utils/browser/indexed-db';
import { type Bytes, fromBase64, toBase64, toUtf8 } from './bytes';
import type { Random } from './envelope';
import type { Wrap } from './header';

/** The name of the profile's key in its object store. */
const deviceKeyName = 'device';

/** Binds the wrapped key to its purpose, so that no other ciphertext of the device key passes for it. */
const purpose = toUtf8(JSON.stringify(['keyring', 1, 'data key, wrapped by this browser profile']));

const algorithm = { name: 'AES-GCM', length: 256 } as const;

async function makeDeviceKey(keys: ObjectStore): Promise<CryptoKey> {
  const fresh = await crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt']);
  return (await keys.putIfAbsent(deviceKeyName, fresh)) as CryptoKey;
}

/**
 * Wraps a data key with this browser profile's non-extractable key, which is made on first use. It keeps the data key
 * from whoever gets a copy of storage alone; not from whoever has the profile's whole folder, where the bytes of the
 * profile's key lie too.
 */
export async function wrapForDevice(dataKey: Bytes, keys: ObjectStore, random: Random): Promise<Wrap> {
  const deviceKey = await makeDeviceKey(keys);
  const nonce = random(new Uint8Array(12));
  const wrapped = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: purpose },
    deviceKey,
    dataKey,
  );
  return { kind: 'device', nonce: toBase64(nonce), key: toBase64(new Uint8Array(wrapped)) };
}

/** The data key out of a device wrap, or undefined when the profile's key is gone or not the one that wrapped it. */
export async function unwrapForDevice(wrap: Wrap, keys: ObjectStore): Promise<Bytes | undefined> {
  const deviceKey = await keys.get(deviceKeyName);
  const nonce = fromBase64(String(wrap.nonce));
  const wrapped = fromBase64(String(wrap.key));
  if (!(deviceKey instanceof CryptoKey) || !nonce || !wrapped) return undefined;
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: nonce, additionalData: purpose },
        deviceKey,
        wrapped,
      ),
    );
  } catch {
    return undefined;
  }
}
