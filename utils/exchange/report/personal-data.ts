import type { Span } from '../redaction/span';
import { emailsIn, phoneIdentity, phonesIn } from './addresses';
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

/** A name that is looked for wherever it stands: a short one, or one in small letters, may be any word. */
const isTelling = (name: string): boolean => name.length >= 3 && /^[\p{Lu}\p{Lo}]/u.test(name);

/** Nothing else: in a pattern of Unicode an escape that is not needed, such as `\-`, is an error. */
const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The ways in which a name can be written in JSON, in an address and in plain text. */
const writings = (name: string): readonly string[] => [
  ...new Set([
    name,
    JSON.stringify(name).slice(1, -1),
    encodeURIComponent(name.toWellFormed()),
    encodeURIComponent(name.toWellFormed()).replaceAll('%20', '+'),
  ]),
];

/** A search for names as whole words, wherever they stand; undefined where there is none to look for. */
function nameFinder(names: ReadonlyMap<string, string>): ((text: string) => Replacement[]) | undefined {
  const forms = new Map(
    [...names].flatMap(([name, by]) =>
      isTelling(name) ? writings(name).map((form): [string, string] => [form, by]) : [],
    ),
  );
  if (forms.size === 0) return undefined;
  const longestFirst = [...forms.keys()].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(
    `(?:(?<![\\p{L}\\p{N}_])|(?<=\\\\[nrt]))(?:${longestFirst.map(escapeRegExp).join('|')})(?![\\p{L}\\p{N}_])`,
    'gu',
  );
  return (text) =>
    Array.from(text.matchAll(pattern), ({ index, 0: form }) => ({
      start: index,
      end: index + form.length,
      by: forms.get(form) ?? '',
    }));
}

/** The text with each place replaced; of those that overlap, the first in the list counts. */
function withReplacements(text: string, places: readonly Replacement[]): string {
  const chosen: Replacement[] = [];
  for (const place of places) {
    if (!chosen.some(({ start, end }) => place.start < end && start < place.end)) chosen.push(place);
  }
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
  const phoneBy = (identity: string): string => `Phone${phones.of(identity)}`;
  const nameBy = (name: string): string => {
    const by = `Name${names.of(name.toLowerCase())}`;
    nameOf.set(name, by);
    return by;
  };
  const found = (text: string): Replacement[] => [
    ...emailsIn(text).map(({ start, end, at, identity }) => ({ start, end, by: emailBy(identity, at) })),
    ...personalValues(text)
      .filter(({ value }) => emailsIn(value).length === 0)
      .map(({ start, end, value, kind, bare }) => {
        const identity = phoneIdentity(value);
        const by = kind === 'phone' && identity !== '' ? phoneBy(identity) : nameBy(value.trim());
        return { start, end, by: bare ? `"${by}"` : by };
      }),
    ...phonesIn(text).map(({ start, end, identity }) => ({ start, end, by: phoneBy(identity) })),
  ];

  for (const text of texts) found(text);
  const counts = { emails: emails.count(), names: names.count(), phones: phones.count() };
  const named = nameFinder(nameOf);
  return {
    counts,
    replace: (text) => withReplacements(text, [...found(text), ...(named?.(text) ?? [])]),
  };
}
