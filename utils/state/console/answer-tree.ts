import { type ReadonlySignal, signal } from '@preact/signals';
import { deepest, type Steps, type Way } from '@/utils/json/steps';
import type { TreeNode } from '@/utils/json/tree';
import type { Asking } from './answer-asking';
import {
  type Branch,
  branchAt,
  newBranch,
  type OutlineRow,
  openTo,
  rowAt,
  rowCount,
  rowsOf,
} from './answer-outline';

/** Values that are loaded at once. */
export const windowSize = 100;

/** A list or an object no larger than this, just below the whole, may be open from the start. */
const openAtFirst = windowSize;

/** A move through the tree by a key. */
export type Move = 'down' | 'up' | 'in' | 'out' | 'first' | 'last' | 'page-down' | 'page-up';

/** The tree of an answer: what is open in it, and what was loaded of it. */
export interface AnswerTree {
  /** Counts the changes: whatever shows rows looks at it. */
  readonly version: ReadonlySignal<number>;
  /** What the answer is as a whole; undefined until it was loaded. */
  readonly whole: ReadonlySignal<TreeNode | undefined>;
  /** The line that the keyboard is on. */
  readonly chosen: ReadonlySignal<Steps | undefined>;
  /** Counts the moves: a line that was moved to is to be in sight. */
  readonly moves: ReadonlySignal<number>;
  load(): Promise<void>;
  count(): number;
  /** Some lines; asks for what was not loaded yet. */
  rows(from: number, count: number): readonly OutlineRow[];
  /** On which line a place is. */
  position(place: Steps): number | undefined;
  choose(place: Steps): void;
  /** Opens or closes a line. */
  toggle(row: OutlineRow): void;
  /** Opens all lines beside one, as far as they were loaded. */
  openBeside(place: Steps): void;
  /** Moves by a key, `page`: lines in sight. */
  move(move: Move, page: number): void;
  /** Opens what leads to a place, and chooses it. */
  reveal(way: Way): void;
  /** The same for a place of which nothing is known but its steps. */
  show(place: Steps): Promise<void>;
}

/** Whether there is anything to open. */
export const opens = (node: TreeNode | undefined, place: Steps): boolean =>
  node !== undefined && node.size > 0 && place.length < deepest;

/** The tree of one answer. */
export function createAnswerTree({ ask }: Asking): AnswerTree {
  const version = signal(0);
  const moves = signal(0);
  const whole = signal<TreeNode | undefined>(undefined);
  const chosen = signal<Steps | undefined>(undefined);
  let root: Branch = newBranch(0);
  /** What was asked for already: by whoever comes second, the same answer is waited for. */
  const asked = new Map<string, Promise<void>>();

  const changed = (): void => {
    version.value += 1;
  };
  const load = (place: Steps, from: number): Promise<void> => {
    const key = `${place.join()}:${from}`;
    const loading = asked.get(key) ?? loadWindow(place, from, key);
    asked.set(key, loading);
    return loading;
  };
  const loadWindow = async (place: Steps, from: number, key: string): Promise<void> => {
    const found = await ask('answer.inside', { place: [...place], from, count: windowSize });
    if (!found) {
      // It may be asked for again: a worker that ended is there the next time.
      asked.delete(key);
      return;
    }
    if (place.length === 0 && from === 0) begin(found.whole);
    found.nodes.forEach((node, index) => {
      branchAt(root, place)?.nodes.set(from + index, node);
    });
    if (place.length === 0 && from === 0) openFirst();
    changed();
  };
  const begin = (node: TreeNode): void => {
    whole.value = node;
    root = newBranch(node.size);
    chosen.value = node.size > 0 ? [0] : undefined;
  };
  const open = (place: Steps, node: TreeNode): void => {
    const parent = branchAt(root, place.slice(0, -1));
    const step = place.at(-1);
    if (!parent || step === undefined || !opens(node, place)) return;
    const branch = parent.branches.get(step) ?? newBranch(node.size);
    parent.branches.set(step, branch);
    branch.open = true;
    changed();
  };
  const close = (place: Steps): void => {
    const branch = branchAt(root, place);
    if (branch) branch.open = false;
    // What is closed over the chosen line takes its place.
    if (chosen.value && place.every((step, index) => chosen.value?.[index] === step)) chosen.value = place;
    changed();
  };
  const openFirst = (): void => {
    const nodes = [...root.nodes].filter(([, { size }]) => size <= openAtFirst || root.size === 1);
    const records = nodes.filter(([, { kind, name }]) => kind === 'object' && name !== 'meta');
    // With one record, the lists beside it only say more of it.
    for (const [step, node] of records.length > 0 ? records : nodes) open([step], node);
  };
  const rows = (from: number, count: number): readonly OutlineRow[] => {
    const found = rowsOf(root, from, count);
    for (const { place, node } of found) {
      const step = place.at(-1) ?? 0;
      if (!node) void load(place.slice(0, -1), step - (step % windowSize));
    }
    return found;
  };
  const moveTo = (place: Steps | undefined): void => {
    if (!place) return;
    chosen.value = place;
    moves.value += 1;
  };
  const moveToRow = (row: number): void => {
    const last = rowCount(root) - 1;
    moveTo(rowsOf(root, Math.max(0, Math.min(row, last)), 1)[0]?.place);
  };

  const reveal = ({ steps, sizes }: Way): void => {
    if (steps.length === 0) return;
    openTo(root, steps, sizes);
    changed();
    moveTo(steps);
  };

  return {
    version,
    whole,
    chosen,
    moves,
    load: () => load([], 0),
    count: () => rowCount(root),
    rows,
    position: (place) => rowAt(root, place),
    choose(place) {
      chosen.value = place;
    },
    toggle({ place, node, open: isOpen }) {
      if (isOpen) close(place);
      else if (node) open(place, node);
    },
    openBeside(place) {
      const above = place.slice(0, -1);
      for (const [step, node] of branchAt(root, above)?.nodes ?? []) open([...above, step], node);
    },
    move(move, page) {
      const place = chosen.value;
      const row = place && rowAt(root, place);
      if (!place || row === undefined) {
        moveToRow(0);
        return;
      }
      const [here] = rowsOf(root, row, 1);
      if (move === 'in') {
        if (here?.open) moveToRow(row + 1);
        else if (here?.node) open(place, here.node);
      } else if (move === 'out') {
        if (here?.open) close(place);
        else if (place.length > 1) moveTo(place.slice(0, -1));
      } else {
        const by = { down: 1, up: -1, 'page-down': page, 'page-up': -page };
        if (move === 'first') moveToRow(0);
        else if (move === 'last') moveToRow(Number.MAX_SAFE_INTEGER);
        else moveToRow(row + by[move]);
      }
    },
    reveal,
    async show(place) {
      await load([], 0);
      const found = await Promise.all(
        place.map((_, depth) => ask('answer.inside', { place: place.slice(0, depth), from: 0, count: 1 })),
      );
      const sizes = found.map((one) => one?.whole.size ?? 0);
      if (sizes.every((size) => size > 0)) reveal({ steps: place, sizes });
    },
  };
}
