import type { Colour } from '@/utils/activecampaign/account-marks';
import type { Credential } from './record';

/** What is known of a record without opening it. Nothing here is a key. */
interface Entry {
  readonly account: string;
  readonly colour: Colour;
}

/** Which record is of which account: so that what concerns one account opens no other's records. In memory only. */
export interface Directory {
  /** Says that all records are being read; what the reading gives is taken where none was written meanwhile. */
  reading(): (credentials: readonly Credential[]) => void;
  written(credentials: readonly Credential[]): void;
  removed(id: string): void;
  /** The ids of an account's records; undefined where that is not known. */
  ofAccount(account: string): readonly string[] | undefined;
  /** The colour of every record; undefined where that is not known. */
  colours(): readonly Colour[] | undefined;
  forget(): void;
}

/** A directory in which nothing is known yet. */
export function createDirectory(): Directory {
  let entries: Map<string, Entry> | undefined;
  let changes = 0;
  const note = (into: Map<string, Entry>, { id, account, colour }: Credential): void => {
    into.set(id, { account, colour });
  };
  return {
    reading() {
      const begun = changes;
      return (credentials) => {
        if (begun !== changes) return;
        const read = new Map<string, Entry>();
        for (const one of credentials) note(read, one);
        entries = read;
      };
    },
    written(credentials) {
      changes += 1;
      if (entries) for (const one of credentials) note(entries, one);
    },
    removed(id) {
      changes += 1;
      entries?.delete(id);
    },
    ofAccount: (account) =>
      entries && [...entries].filter(([, entry]) => entry.account === account).map(([id]) => id),
    colours: () => entries && [...entries.values()].map(({ colour }) => colour),
    forget() {
      changes += 1;
      entries = undefined;
    },
  };
}
