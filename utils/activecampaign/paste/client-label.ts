import type { Item } from './items';

const longestLabel = 60;
const named =
  /(?:^|[\n,{ \t])["']?(?:label|name|nom|client|customer|kunde|cliente)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?([^\n"',;|{}]{1,60})/i;
const field = /ur[il]|key|token|host|https?:|@|cl[ée]\b|define|export|curl|account|[<>{}()$]/i;

/** The text around a pair, up to what was found before and after it. */
export interface Surroundings {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

const reach = 300;

/** The surroundings of two items, by their places in the list of all items. */
export function surroundings(text: string, items: readonly Item[], one: number, other: number): Surroundings {
  const [first, last] = one < other ? [one, other] : [other, one];
  const start = items[first]?.start ?? 0;
  const end = items[last]?.end ?? 0;
  return {
    before: text.slice(Math.max(items[first - 1]?.end ?? 0, start - reach), start),
    between: text.slice(
      items[first]?.end,
      Math.min(items[last]?.start ?? 0, (items[first]?.end ?? 0) + reach),
    ),
    after: text.slice(end, Math.min(items[last + 1]?.start ?? text.length, end + reach)),
  };
}

/**
 * What the text calls the client of a pair: a `name:` beside it, a cell of the same row, or, where the text lists
 * several pairs, the line above. Undefined where it does not say.
 */
export function clientLabel(around: Surroundings, others: boolean): string | undefined {
  return inBlock(around) ?? inRow(around) ?? (others ? lineAbove(around) : undefined);
}

function inBlock({ before, after }: Surroundings): string | undefined {
  const own = [before.split(/\n[ \t]*\n|[{}]/).at(-1) ?? '', after.split(/\n[ \t]*\n|[{}]/)[0] ?? ''];
  return own.map((part) => clean(named.exec(part)?.[1] ?? '')).find(isLabel);
}

/** A row holds the pair and one or more cells of words; the first such cell is the label. */
function inRow({ before, between, after }: Surroundings): string | undefined {
  if (!/^[^\n]*[,;|\t][^\n]*$/.test(between)) return undefined;
  const row = [before.split('\n').at(-1) ?? '', between, after.split('\n')[0] ?? ''];
  return row
    .flatMap((part) => part.split(/[,;|\t]/))
    .map(clean)
    .find(isLabel);
}

function lineAbove({ before }: Surroundings): string | undefined {
  const lines = before.split('\n').slice(0, -1);
  const label = clean(lines.reverse().find((line) => line.trim() !== '') ?? '');
  return isLabel(label) ? label : undefined;
}

/** Without quotes, list marks, comment marks and the colon of a heading. */
const clean = (text: string): string =>
  text.replace(/^[\s"'`#*/[\]:=–-]+|[\s"'`*:\]=–-]+$/g, '').replace(/\s+/g, ' ');

const isLabel = (text: string): boolean =>
  text.length > 0 &&
  text.length <= longestLabel &&
  /\p{L}/u.test(text) &&
  !field.test(text) &&
  !/[0-9a-f]{20}/i.test(text);
