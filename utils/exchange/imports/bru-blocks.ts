import type { Pair } from './types';

/** One block of a .bru file: `name { … }` or `name [ … ]`, with the lines in it. */
export interface BruBlock {
  readonly name: string;
  readonly lines: readonly string[];
}

const opening = /^([a-z][a-z0-9:_-]{0,60})\s*([{[])\s*$/;

/** The blocks of a text; undefined where it is no .bru file. A block ends with a bracket at the start of a line. */
export function bruBlocks(text: string): readonly BruBlock[] | undefined {
  const blocks: BruBlock[] = [];
  let open: { readonly name: string; readonly end: string; readonly lines: string[] } | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (open) {
      if (line.trimEnd() === open.end) {
        blocks.push(open);
        open = undefined;
      } else open.lines.push(line.startsWith('  ') ? line.slice(2) : line);
      continue;
    }
    if (line.trim() === '') continue;
    const [, name, bracket] = opening.exec(line) ?? [];
    if (name === undefined) return undefined;
    open = { name, end: bracket === '[' ? ']' : '}', lines: [] };
  }
  return open || blocks.length === 0 ? undefined : blocks;
}

/** The pairs in a block: `name: value` a line; those with a `~` before them are switched off. */
export function bruPairs(lines: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim();
    const colon = line.startsWith('"') ? line.indexOf('":') + 1 : line.indexOf(':');
    if (colon <= 0) continue;
    const name = line
      .slice(0, colon)
      .trim()
      .replace(/^"(.*)"$/, '$1');
    let value = line.slice(colon + 1).trim();
    if (value === "'''") {
      const end = lines.findIndex((one, index) => index > at && one.trim() === "'''");
      value = lines
        .slice(at + 1, end < 0 ? undefined : end)
        .map((one) => one.replace(/^ {1,2}/, ''))
        .join('\n');
      at = end < 0 ? lines.length : end;
    }
    if (!name.startsWith('~')) pairs.push([name, value]);
  }
  return pairs;
}
