import type { Span } from '../redaction/span';

/** A name that was found before, in one of its writings. */
export interface KnownName extends Span {
  readonly by: string;
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

const capitalized = (name: string): string => name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const begin = '(?:(?<![\\p{L}\\p{N}_])|(?<=\\\\[nrt]))';
const end = '(?![\\p{L}\\p{N}_])';

const anyOf = (forms: Iterable<string>): string =>
  [...forms]
    .sort((one, other) => other.length - one.length)
    .map(escapeRegExp)
    .join('|');

/** A word as it may be a name; what an escape is made of is none. */
const word = /%[0-9A-F]{2}|\\(?:u[0-9A-F]{4}|.)|(?<name>[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*)/giu;

/** What stands between a first name and a last one. */
const between = /^(?:[ .,+_]|, |%20)$/;

/** Where two names stand beside each other, in letters of any case: they are a person's then. */
function pairsIn(text: string, byFolded: ReadonlyMap<string, string>): readonly KnownName[] {
  const pairs: KnownName[] = [];
  let before: KnownName | undefined;
  for (const { index, 0: written, groups } of text.matchAll(word)) {
    if (groups?.name === undefined) continue;
    const by = byFolded.get(written.toLowerCase());
    const here = by === undefined ? undefined : { start: index, end: index + written.length, by };
    if (before && here && between.test(text.slice(before.end, index))) pairs.push(before, here);
    before = here;
  }
  return pairs;
}

/**
 * A search for names as whole words, wherever they stand: each where it begins with a capital, and two beside each
 * other in any letters.
 */
export function nameFinder(names: ReadonlyMap<string, string>): (text: string) => readonly KnownName[] {
  const byForm = new Map<string, string>();
  const byFolded = new Map<string, string>();
  for (const [name, by] of names) {
    byFolded.set(name.toLowerCase(), by);
    for (const form of [name, capitalized(name)].filter(isTelling).flatMap(writings)) byForm.set(form, by);
  }
  if (byFolded.size === 0) return () => [];
  const telling =
    byForm.size === 0 ? undefined : new RegExp(`${begin}(?:${anyOf(byForm.keys())})${end}`, 'gu');
  return (text) => [
    ...(telling ? Array.from(text.matchAll(telling)) : []).map(({ index, 0: form }) => ({
      start: index,
      end: index + form.length,
      by: byForm.get(form) ?? '',
    })),
    ...pairsIn(text, byFolded),
  ];
}
