import { shortestFragment, usualKeyLength } from '../key';

/** Hexadecimal characters that stand as one word, or as pieces of one that a line break or spaces tore apart. */
export interface HexRun {
  readonly start: number;
  readonly end: number;
  readonly hex: string;
  readonly pieces: number;
}

/** Words of eight hexadecimal characters and more; shorter ones are no pieces, but for one at either end. */
const word = /(?<![\p{L}\p{N}_]|[\p{L}\p{N}]-)[0-9a-fA-F]{8,}(?![\p{L}\p{N}_]|-[\p{L}\p{N}])/gu;
const shortTail = /[ \t]{0,8}\n[ \t]{0,8}([0-9a-f]{1,7})(?![\p{L}\p{N}_])/iuy;
const shortHead = /(?<![\p{L}\p{N}_])([0-9a-f]{1,7})[ \t]{0,8}\n[ \t]{0,8}$/iu;
const farthestGap = 20;

/** Every run long enough to be a key or a piece of one, in the order of the text. */
export function* hexRuns(text: string): Generator<HexRun> {
  let chain: HexRun[] = [];
  for (const match of text.matchAll(word)) {
    const run = { start: match.index, end: match.index + match[0].length, hex: match[0], pieces: 1 };
    const last = chain.at(-1);
    if (last && !isGap(text, last.end, run.start)) {
      yield* mend(text, chain);
      chain = [];
    }
    chain.push(run);
  }
  yield* mend(text, chain);
}

/** White space with at most one line break: more is a new paragraph. */
const isGap = (text: string, from: number, to: number): boolean =>
  to - from <= farthestGap && /^[ \t]*\n?[ \t]*$/.test(text.slice(from, to));

/** Joins those neighbours of a chain whose lengths add up to a key exactly; the rest stay as they are. */
function* mend(text: string, chain: readonly HexRun[]): Generator<HexRun> {
  let from = 0;
  let sum = 0;
  let whole = 0;
  for (let to = 0; to < chain.length; to++) {
    sum += chain[to]?.hex.length ?? 0;
    while (sum > usualKeyLength && from < to) sum -= chain[from++]?.hex.length ?? 0;
    const pieces = chain.slice(from, to + 1);
    if (sum !== usualKeyLength || !isOneKey(pieces, isOneLine(text, pieces), chain[from - 1], chain[to + 1]))
      continue;
    yield* longOnes(text, chain.slice(whole, from));
    yield join(pieces);
    whole = from = to + 1;
    sum = 0;
  }
  yield* longOnes(text, chain.slice(whole));
}

function* longOnes(text: string, runs: readonly HexRun[]): Generator<HexRun> {
  for (const run of runs) if (run.hex.length >= shortestFragment) yield withShortEnd(text, run);
}

/** Two or three pieces of which one is long, or many of one size (the last may be shorter): never a column of numbers. */
function isOneKey(pieces: readonly HexRun[], oneLine: boolean, before?: HexRun, after?: HexRun): boolean {
  if (pieces.length === 1) return true;
  const sizes = pieces.map(({ hex }) => hex.length);
  // SHA-1 beside MD5 adds up to 72 too.
  if (pieces.length === 2 && oneLine && sizes.every((size) => size === 32 || size === 40)) return false;
  if (pieces.length <= 3 && Math.max(...sizes) >= 24) return true;
  const size = sizes[0] ?? 0;
  const even = sizes.slice(0, -1).every((each) => each === size) && (sizes.at(-1) ?? 0) <= size;
  return even && !before && !after && pieces.some(({ hex }) => /[a-f]/i.test(hex));
}

const isOneLine = (text: string, pieces: readonly HexRun[]): boolean =>
  !text.slice(pieces[0]?.start, pieces.at(-1)?.end).includes('\n');

/** A key whose first or last one to seven characters stand on a line of their own. */
function withShortEnd(text: string, run: HexRun): HexRun {
  const missing = usualKeyLength - run.hex.length;
  if (missing < 1 || missing > 7) return run;
  shortTail.lastIndex = run.end;
  const tail = shortTail.exec(text);
  if (tail?.[1]?.length === missing) {
    return { start: run.start, end: shortTail.lastIndex, hex: run.hex + tail[1], pieces: 2 };
  }
  const head = shortHead.exec(text.slice(Math.max(0, run.start - farthestGap), run.start));
  if (head?.[1]?.length !== missing) return run;
  return { start: run.start - head[0].length, end: run.end, hex: head[1] + run.hex, pieces: 2 };
}

const join = (pieces: readonly HexRun[]): HexRun => ({
  start: pieces[0]?.start ?? 0,
  end: pieces.at(-1)?.end ?? 0,
  hex: pieces.map(({ hex }) => hex).join(''),
  pieces: pieces.length,
});
