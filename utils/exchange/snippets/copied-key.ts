import type { KeyPlace } from './snippet';

/** What a copied call has in it: the key, or what else is secret, in clear; or where its reader finds the key. */
export type CopiedKey = KeyPlace | 'none' | 'clear' | 'secrets';
