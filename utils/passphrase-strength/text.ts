/** Characters beyond these are not looked at: they can only add to a strength that is past all telling by then. */
const mostCharacters = 200;

/** A passphrase as the patterns see it. Both parts have the same length: one place for each code point. */
export interface Text {
  /** The characters as they were typed, in the form that the vault derives its key from (NFKC). */
  readonly characters: readonly string[];
  /** The same in lower case and without accents, one UTF-16 unit for each. */
  readonly folded: string;
}

/** Stands in for a character that is no single UTF-16 unit: it is in no dictionary. */
const beyond = '\uffff';

/** Ligatures that people also type as two letters. */
const ligatures: Record<string, string> = { œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE', ß: 'ss', '’': "'" };

const foldCharacter = (character: string): string => {
  if (character < '\x80') return character.toLowerCase();
  const base = [...character.normalize('NFD').toLowerCase()][0] ?? beyond;
  return base.length === 1 ? base : beyond;
};

/** Any string as text, lone surrogates included. */
export function toText(passphrase: string): Text {
  const normal = passphrase
    .slice(0, 2 * mostCharacters)
    .normalize('NFKC')
    .replace(/[œŒæÆß’]/g, (character) => ligatures[character] ?? character);
  const characters = [...normal].slice(0, mostCharacters);
  return { characters, folded: characters.map(foldCharacter).join('') };
}

export const isCapital = (character: string): boolean => character !== character.toLowerCase();
