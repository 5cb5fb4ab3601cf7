import { encodingsOf } from './encodings';
import { type Finder, finderOf } from './needles';
import { unfolding } from './unfolded';

/** Words that stand beside each other may make a shorter one once the blanks between them are gone. */
const UNMISTAKABLE = 16;

/** What stays as it is once a text is unfolded. */
const isPlain = (form: string): boolean => /^[!-~]+$/.test(form) && !/[%\\&]/.test(form);

/**
 * Finds secrets in every encoding, the long ones also where the text was broken into lines or escaped in part. Spans
 * may overlap. Prepared once for a set of secrets, so that many texts can pass it.
 */
export function secretFinder(secrets: readonly string[]): Finder {
  const forms = secrets.map(encodingsOf);
  const find = finderOf(new Set(forms.flat()));
  const long = forms.filter((_, at) => (secrets[at]?.length ?? 0) >= UNMISTAKABLE);
  const plain = [...new Set(long.flat().filter(isPlain))];
  const findFolded = unfolding(finderOf(plain), plain);
  return (text) => [...find(text), ...findFolded(text)];
}
