import { createHash } from 'node:crypto';

const KEY_LENGTH = 72;

/**
 * An API key: 72 lowercase hex characters, the same in every run for the same words.
 * @param generation counts the resets of this user's key
 */
export function deriveKey(seed: string, account: string, userId: string, generation: number): string {
  return createHash('sha512')
    .update(`${seed}/${account}/${userId}/${generation}`)
    .digest('hex')
    .slice(0, KEY_LENGTH);
}

/** Any other secret-looking hex of the page, derived alike. */
export function deriveHex(seed: string, purpose: string, length: number): string {
  return createHash('sha512').update(`${seed}/${purpose}`).digest('hex').slice(0, length);
}
