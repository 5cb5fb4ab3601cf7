import { createHash } from 'node:crypto';
import type { NewPasskey } from '@/utils/vault/passkeys-in-header';

/** A passkey as its authenticator has it: it gives the same for the same salt, and something else for another. */
export function passkeyNamed(name: string): NewPasskey {
  const bytes = (use: string) => createHash('sha256').update(`${name} ${use}`).digest();
  return {
    name,
    credential: bytes('credential').toString('base64url'),
    salt: bytes('salt').toString('base64url'),
    output: Uint8Array.from(bytes('output')),
  };
}
