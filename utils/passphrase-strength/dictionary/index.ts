import { type Band, names, passwords, words } from './lists';

export type WordKind = 'common-password' | 'common-word' | 'name' | 'about-you';

/** A word that an attacker tries early. */
export interface Entry {
  readonly kind: WordKind;
  /** The guesses, as a base-ten logarithm, until an attacker who goes through the list has tried it. */
  readonly cost: number;
}

/** By folded word its entry; every beginning of a word is there too, with undefined unless it is a word itself. */
export type Index = ReadonlyMap<string, Entry | undefined>;

/** Adds a word with all its beginnings. Of two entries for one word the cheaper stays. */
export function addWord(index: Map<string, Entry | undefined>, word: string, entry: Entry): void {
  for (let length = 1; length < word.length; length++) {
    const beginning = word.slice(0, length);
    if (!index.has(beginning)) index.set(beginning, undefined);
  }
  const known = index.get(word);
  if (!known || entry.cost < known.cost) index.set(word, entry);
}

/** The words of a band, out of their packed form. */
function* unpacked(packed: string): Generator<string> {
  let before = '';
  for (const [, shared = 'A', rest = ''] of packed.matchAll(/([A-Z])([^A-Z]*)/g)) {
    before = before.slice(0, shared.charCodeAt(0) - 65) + rest;
    yield before;
  }
}

function build(): Index {
  const index = new Map<string, Entry | undefined>();
  const add = (kind: WordKind, bands: readonly Band[]) => {
    for (const band of bands) {
      const entry: Entry = { kind, cost: Math.log10(band.upTo) };
      for (const word of unpacked(band.words)) addWord(index, word, entry);
    }
  };
  add('common-password', passwords);
  add('common-word', words);
  add('name', names);
  return index;
}

/** The dictionary that comes with Keyring. Built once, when the first passphrase is looked at. */
let built: Index | undefined;

export function dictionary(): Index {
  built ??= build();
  return built;
}
