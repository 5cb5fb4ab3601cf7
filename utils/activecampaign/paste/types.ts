import type { AddressProblem, AddressRepair, ApiAddress } from '../address';

/** What was repaired in a paste, as data; the wording is the interface's. Nothing in it holds a key. */
export type PasteRepair =
  | AddressRepair
  /** The key was broken into this many pieces by spaces or line breaks. */
  | { readonly kind: 'joined-key'; readonly pieces: number }
  /** The key stood inside an address (an MCP address, or `?api_key=`): that whole address is a secret. */
  | { readonly kind: 'key-from-address' };

export interface FoundAddress {
  readonly address: ApiAddress;
  readonly repairs: readonly PasteRepair[];
}

export interface FoundKey {
  /** The whole key. Show it through `maskKey` only. */
  readonly key: string;
  readonly repairs: readonly PasteRepair[];
}

/** A URL and a key that belong together, ready to be saved. */
export interface PastePair {
  readonly address: ApiAddress;
  readonly key: string;
  /** Of the address first, then of the key, in the order in which they were made. */
  readonly repairs: readonly PasteRepair[];
  /** What the paste calls the account, where it says so: a cell of the same row, or the line above. */
  readonly label?: string;
}

/** What is missing, or cannot be told. */
export type PasteProblem =
  | { readonly kind: 'empty' }
  /** Neither a URL nor a key. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'key-missing'; readonly address: ApiAddress }
  | { readonly kind: 'address-missing' }
  /** One word stands where the URL should: the Developer settings page of that account has the URL. */
  | { readonly kind: 'account-name'; readonly account: string }
  | { readonly kind: 'address-refused'; readonly host: string; readonly problem: AddressProblem }
  | { readonly kind: 'key-too-short'; readonly length: number }
  | { readonly kind: 'key-too-long'; readonly length: number }
  /** Bullets or stars where the key should be. */
  | { readonly kind: 'key-masked' }
  /** The key is taken, but has not the usual 72 characters. */
  | { readonly kind: 'key-unusual'; readonly length: number }
  | { readonly kind: 'several-addresses'; readonly addresses: readonly ApiAddress[]; readonly key: string }
  | { readonly kind: 'several-keys'; readonly address: ApiAddress; readonly keys: readonly string[] }
  | { readonly kind: 'unclear'; readonly addresses: readonly ApiAddress[]; readonly keys: readonly string[] }
  /** Only the first `limit` characters were read. */
  | { readonly kind: 'too-much'; readonly limit: number };

/** Everything that was read from one paste. */
export interface PasteReading {
  readonly pairs: readonly PastePair[];
  /** What was found without a partner, or with too many. */
  readonly found: { readonly addresses: readonly FoundAddress[]; readonly keys: readonly FoundKey[] };
  readonly problems: readonly PasteProblem[];
}
