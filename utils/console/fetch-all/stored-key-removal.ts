import { secretFinder } from '@/utils/exchange/redaction/secret-finder';
import { withoutSpans } from '@/utils/exchange/redaction/span';

/** Takes every stored key, in every encoding, out of the pages that leave for a file. */
export interface StoredKeyRemoval {
  /** `json`: stays JSON, since keys stand in its strings alone. */
  from(json: string): Promise<string>;
  /** Holds no key any longer: the vault was locked. */
  forget(): void;
}

/** `keys`: all that are stored now. A search for them takes long to make, and is kept while they are the same. */
export function createStoredKeyRemoval(keys: () => Promise<readonly string[]>): StoredKeyRemoval {
  let made: { readonly of: string; readonly find: ReturnType<typeof secretFinder> } | undefined;
  return {
    async from(json) {
      const present = await keys();
      const of = present.join('\n');
      if (made?.of !== of) made = { of, find: secretFinder(present) };
      return withoutSpans(json, made.find(json));
    },
    forget() {
      made = undefined;
    },
  };
}
