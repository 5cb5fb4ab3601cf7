import type { Span } from '../redaction/span';
import { emailsIn, phoneIdentity, phonesIn } from './addresses';
import { nameFinder } from './known-names';
import { phoneFinder } from './known-phones';
import { personalValues } from './person-fields';

/** How many of each were found: one that stands in many places counts once. */
export interface PersonalCounts {
  readonly emails: number;
  readonly names: number;
  readonly phones: number;
}

/** Puts other values in the place of personal data, the same always for the same. */
export interface Pseudonyms {
  readonly counts: PersonalCounts;
  replace(text: string): string;
}

interface Replacement extends Span {
  readonly by: string;
}

/** Numbers things in the order in which they are first seen. */
function numbering(): { readonly of: (identity: string) => number; readonly count: () => number } {
  const numbers = new Map<string, number>();
  return {
    of(identity) {
      const number = numbers.get(identity) ?? numbers.size + 1;
      numbers.set(identity, number);
      return number;
    },
    count: () => numbers.size,
  };
}

/** The text with each place replaced; of those that overlap, the first in the list counts. */
function withReplacements(text: string, places: readonly Replacement[]): string {
  const taken = new Uint8Array(text.length);
  const chosen = places.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  let result = '';
  let kept = 0;
  for (const { start, end, by } of chosen.sort((a, b) => a.start - b.start)) {
    result += text.slice(kept, start) + by;
    kept = end;
  }
  return result + text.slice(kept);
}

/**
 * Pseudonyms for the personal data in these texts: e-mail addresses and telephone numbers wherever they stand, names by
 * the fields that are known to hold one, and then wherever they stand. What they are replaced by fits JSON, addresses
 * and forms alike, so that a request stays one.
 */
export function pseudonymsFor(texts: readonly string[]): Pseudonyms {
  const [emails, names, phones] = [numbering(), numbering(), numbering()];
  const nameOf = new Map<string, string>();
  const emailBy = (identity: string, at: string): string => `user${emails.of(identity)}${at}example.com`;
  const knownPhones = new Set<string>();
  const phoneBy = (identity: string): string => {
    knownPhones.add(identity);
    return `Phone${phones.of(identity)}`;
  };
  const nameBy = (name: string): string => {
    const by = `Name${names.of(name.toLowerCase())}`;
    nameOf.set(name, by);
    return by;
  };
  const found = (text: string): Replacement[] => [
    ...emailsIn(text).map(({ start, end, at, identity }) => ({ start, end, by: emailBy(identity, at) })),
    ...personalValues(text)
      .filter(({ value }) => emailsIn(value).length === 0)
      .map(({ start, end, value, kind, quote }) => {
        const identity = phoneIdentity(value);
        const by = kind === 'phone' && identity !== '' ? phoneBy(identity) : nameBy(value.trim());
        return { start, end, by: `${quote}${by}${quote}` };
      }),
    ...phonesIn(text).map(({ start, end, identity }) => ({ start, end, by: phoneBy(identity) })),
  ];

  for (const text of texts) found(text);
  const counts = { emails: emails.count(), names: names.count(), phones: phones.count() };
  const [named, phoned] = [nameFinder(nameOf), phoneFinder(knownPhones)];
  return {
    counts,
    replace: (text) =>
      withReplacements(text, [
        ...found(text),
        ...phoned(text).map(({ identity, bare, ...span }) => {
          const by = phoneBy(identity);
          return { ...span, by: bare ? `"${by}"` : by };
        }),
        ...named(text),
      ]),
  };
}
