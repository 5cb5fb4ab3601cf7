import { addWord, type Entry, type Index } from '../dictionary';
import { toText } from '../text';

/** More words than these are not looked at: 500 accounts have fewer. */
const mostWords = 5000;

/** What every address has says nothing about the person. */
const everyAddress = new Set(['http', 'https', 'www', 'com', 'net', 'org']);

/** The words that somebody who knows the person tries first: the parts of labels and hosts, folded. */
export function indexAboutYou(avoid: readonly string[]): Index {
  const words = new Set<string>();
  for (const text of avoid.slice(0, mostWords))
    for (const word of toText(text).folded.split(/[^\p{L}\p{N}]+/u))
      if (word.length >= 3 && !everyAddress.has(word) && words.size < mostWords) words.add(word);
  const index = new Map<string, Entry | undefined>();
  const entry: Entry = { kind: 'about-you', cost: Math.log10(Math.max(1, words.size)) };
  for (const word of words) addWord(index, word, entry);
  return index;
}
