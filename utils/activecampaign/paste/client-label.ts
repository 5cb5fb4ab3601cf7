import type { Item } from './items';

const longestLabel = 60;
const named =
  /(?:^|[\n,{ \t])["']?(?:label|name|nom|client|customer|kunde|cliente)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?([^\n"',;|{}]{1,60})/i;
const field = /ur[il]|key|token|host|https?:|@|cl[ée]\b|define|export|curl|account|[<>{}()$]/i;

/**
 * What the text calls the client of a pair: a cell of the same row, a `name:` in the same block, or, where the text
 * lists several pairs, the line above. Undefined where it does not say.
 */
export function clientLabel(text: string, pair: readonly Item[], others: boolean): string | undefined {
  const start = Math.min(...pair.map((item) => item.start));
  const end = Math.max(...pair.map((item) => item.end));
  return (
    inRow(text, pair, start, end) ??
    inBlock(text, start, end) ??
    (others ? lineAbove(text, start) : undefined)
  );
}

/** A row holds the pair and one or more cells of words; the first such cell is the label. */
function inRow(text: string, pair: readonly Item[], start: number, end: number): string | undefined {
  if (new Set(pair.map(({ line }) => line)).size > 1) return undefined;
  const before = text.slice(Math.max(0, start - 200, text.lastIndexOf('\n', start - 1) + 1), start);
  const lineEnd = text.indexOf('\n', end);
  const after = text.slice(end, Math.min(end + 200, lineEnd === -1 ? text.length : lineEnd));
  const between = text.slice(
    Math.min(...pair.map((item) => item.end)),
    Math.max(...pair.map((item) => item.start)),
  );
  if (!/[,;|\t]/.test(between) || between.length > 200) return undefined;
  return [before, between, after]
    .flatMap((part) => part.split(/[,;|\t]/))
    .map(clean)
    .find(isLabel);
}

function inBlock(text: string, start: number, end: number): string | undefined {
  const from = Math.max(0, start - 300);
  const before =
    text
      .slice(from, start)
      .split(/\n[ \t]*\n|[{}]/)
      .at(-1) ?? '';
  const after = text.slice(end, end + 200).split(/\n[ \t]*\n|[{}]/)[0] ?? '';
  const label = clean((named.exec(before) ?? named.exec(after))?.[1] ?? '');
  return isLabel(label) ? label : undefined;
}

function lineAbove(text: string, start: number): string | undefined {
  const lines = text
    .slice(Math.max(0, start - 200), start)
    .split('\n')
    .slice(0, -1);
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
