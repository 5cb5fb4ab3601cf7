/** How far before a value its name is looked for. */
const reach = 80;
const longestName = 40;

/**
 * What the text calls the value that begins at `start`: the words before it, over any punctuation and at most onto the
 * line above (`AC_KEY=`, `"url": "`, `API key` as a heading). Empty where there is none.
 */
export function nameBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const name =
    /[^\n"'`,;|<>{}()[\]=:]*$/.exec(before.replace(/["'`\s:=>,()[\]{}*|-]+$/, ''))?.[0].trim() ?? '';
  return name.length <= longestName ? name : name.slice(-longestName);
}

/** Whether nothing but quotes and white space shares a line (or a cell of a row) with the value. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const before = /[^\n,;|\t]*$/.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? '';
  const after = /^[^\n,;|\t]*/.exec(text.slice(end, end + reach))?.[0] ?? '';
  return /^[\s"'`*<([-]*$/.test(before) && /^[\s"'`*>)\].]*$/.test(after);
}

const nameOfKey = /key|token|secret|cl[ée]s?(?!\p{L})|jeton|chave|clave|schl(?:ü|ue)ssel|password/iu;
const nameOfOtherCode =
  /event|track|webhook|act_?id|commit|(?<!\p{L})sha|hash|md5|e-?tag|checksum|digest|request|trace|session|cookie|csrf|signature|pixel|uuid|guid|revision|build/iu;
const nameOfAddress =
  /ur[il]s?(?!\p{L})|host|endpoint|base|domain|server|address?e?(?!\p{L})|endere[çc]o|direcci[oó]n/iu;

/** Whether a name says that the value is a key of the API. */
export const namesKey = (name: string): boolean => nameOfKey.test(name) && !nameOfOtherCode.test(name);

/** Whether a name says that the value is some other code: of event tracking, a webhook, a commit, a request. */
export const namesOtherCode = (name: string): boolean => nameOfOtherCode.test(name);

/** Whether a name says that the value is the address of an API. */
export const namesAddress = (name: string): boolean =>
  nameOfAddress.test(name) && !nameOfOtherCode.test(name);
