import type { Steps } from '@/utils/json/steps';
import type { TreeNode } from '@/utils/json/tree';

/** A list or an object in the tree, with what is known of the values in it. */
export interface Branch {
  readonly size: number;
  /** The values that were loaded, by their position. */
  readonly nodes: Map<number, TreeNode>;
  /** Those of them that were opened once, by their position. */
  readonly branches: Map<number, Branch>;
  open: boolean;
}

/** One line of the tree. */
export interface OutlineRow {
  readonly place: Steps;
  /** How many values there are beside it, itself included. */
  readonly beside: number;
  /** Undefined until it was loaded. */
  readonly node: TreeNode | undefined;
  readonly open: boolean;
}

/** A branch of which nothing is known but its size. */
export const newBranch = (size: number): Branch => ({
  size,
  nodes: new Map(),
  branches: new Map(),
  open: true,
});

/** The open branches in one, by position. */
const openIn = (branch: Branch): readonly (readonly [number, Branch])[] =>
  [...branch.branches].filter(([, inner]) => inner.open).sort(([one], [other]) => one - other);

/** How many lines a branch takes, itself not included. */
export function rowCount(branch: Branch): number {
  let count = branch.size;
  for (const inner of branch.branches.values()) if (inner.open) count += rowCount(inner);
  return count;
}

/** Some lines of the tree: `count` of them from the `from`th on. */
export function rowsOf(root: Branch, from: number, count: number): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  let skip = from;
  const run = (branch: Branch, place: Steps, first: number, last: number): void => {
    const skipped = Math.min(skip, last - first + 1);
    skip -= skipped;
    for (let step = first + skipped; step <= last && rows.length < count; step += 1) {
      rows.push({
        place: [...place, step],
        beside: branch.size,
        node: branch.nodes.get(step),
        open: branch.branches.get(step)?.open ?? false,
      });
    }
  };
  const take = (branch: Branch, place: Steps): void => {
    let next = 0;
    for (const [step, inner] of openIn(branch)) {
      if (rows.length === count) return;
      run(branch, place, next, step);
      next = step + 1;
      const within = rowCount(inner);
      if (skip >= within) skip -= within;
      else take(inner, [...place, step]);
    }
    run(branch, place, next, branch.size - 1);
  };
  take(root, []);
  return rows;
}

/** The branch at a place; undefined where it was never opened. */
export function branchAt(root: Branch, place: Steps): Branch | undefined {
  let branch: Branch | undefined = root;
  for (const step of place) branch = branch?.branches.get(step);
  return branch;
}

/** Which line a place is on; undefined where something above it is closed. */
export function rowAt(root: Branch, place: Steps): number | undefined {
  let row = -1;
  let branch: Branch | undefined = root;
  for (const step of place) {
    if (!branch?.open || step >= branch.size) return undefined;
    row += 1 + step;
    for (const [before, inner] of branch.branches) if (before < step && inner.open) row += rowCount(inner);
    branch = branch.branches.get(step);
  }
  return row;
}

/** Opens every branch on the way to a place. `sizes`: of each of them, the whole first. */
export function openTo(root: Branch, place: Steps, sizes: readonly number[]): void {
  let branch = root;
  place.slice(0, -1).forEach((step, index) => {
    const known = branch.branches.get(step) ?? newBranch(sizes[index + 1] ?? 0);
    branch.branches.set(step, known);
    known.open = true;
    branch = known;
  });
}
