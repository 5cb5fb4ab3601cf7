/** A stretch of lines that two texts have in common, or only one has. */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly lines: readonly string[];
}

/** Pairs of lines that are weighed against each other at most; beyond that, a stretch counts as changed whole. */
const mostPairs = 4_000_000;

/** The lengths of the longest common sequences of what follows each pair of positions, row by row. */
function lengths(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1;
  const table = new Uint32Array((before.length + 1) * width);
  const get = (row: number, column: number): number => table[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      table[row * width + column] =
        before[row] === after[column]
          ? get(row + 1, column + 1) + 1
          : Math.max(get(row + 1, column), get(row, column + 1));
    }
  }
  return table;
}

function* weighed(before: readonly string[], after: readonly string[]): Generator<Stretch> {
  const table = lengths(before, after);
  const width = after.length + 1;
  const get = (row: number, column: number): number => table[row * width + column] ?? 0;
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [old, now] = [before[row], after[column]];
    if (old !== undefined && old === now) {
      yield { kind: 'same', lines: [old] };
      row += 1;
      column += 1;
    } else if (old !== undefined && (now === undefined || get(row + 1, column) >= get(row, column + 1))) {
      yield { kind: 'removed', lines: [old] };
      row += 1;
    } else if (now !== undefined) {
      yield { kind: 'added', lines: [now] };
      column += 1;
    }
  }
}

/** Neighbours of one kind as one. */
function joined(stretches: Iterable<Stretch>): readonly Stretch[] {
  const result: { kind: Stretch['kind']; lines: string[] }[] = [];
  for (const { kind, lines } of stretches) {
    if (lines.length === 0) continue;
    const last = result.at(-1);
    if (last?.kind === kind) for (const line of lines) last.lines.push(line);
    else result.push({ kind, lines: [...lines] });
  }
  return result;
}

/** What it takes to make one text of another, line by line. Where much is different, not the shortest way. */
export function compareLines(before: string, after: string): readonly Stretch[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  const [middleOld, middleNow] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  const middle: Iterable<Stretch> =
    middleOld.length * middleNow.length > mostPairs
      ? [
          { kind: 'removed', lines: middleOld },
          { kind: 'added', lines: middleNow },
        ]
      : weighed(middleOld, middleNow);
  return joined([
    { kind: 'same', lines: old.slice(0, start) },
    ...middle,
    { kind: 'same', lines: old.slice(old.length - end) },
  ]);
}
