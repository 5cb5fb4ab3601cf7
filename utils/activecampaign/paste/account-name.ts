import { isAccountName } from '../hosts';
import { shortestFragment } from '../key';

const named =
  /(?:account|subdomain|sub-domain|compte|sous-domaine|conta|cuenta|konto)(?:[ _-]?(?:name|id))?["']?[ \t]{0,4}[:=][ \t]{0,4}["']?([a-z0-9][a-z0-9-]{1,62})(?![\w.@-])/i;

/** An account's name, where the text has it in place of the URL: said to be one, or a short paste's only other word. */
export function findAccountName(text: string): string | undefined {
  const said = named.exec(text)?.[1];
  if (said && isWord(said)) return said.toLowerCase();
  if (text.length > 400) return undefined;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const words = lines.filter(isWord);
  return lines.length <= 2 && words.length === 1 ? words[0]?.toLowerCase() : undefined;
}

/** A name, and not a piece of a key. */
const isWord = (text: string): boolean =>
  isAccountName(text.toLowerCase()) && !(text.length >= shortestFragment && /^[0-9a-f]+$/i.test(text));
