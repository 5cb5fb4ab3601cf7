import { type Level, levelOf } from './level';
import { type Place, pathText } from './place';
import { deepest, type Way } from './steps';
import { nodeOf, type TreeNode } from './tree';

/** One value that was found. */
export interface Hit {
  /** Where it is, as JSONPath; cut where it is long. */
  readonly path: string;
  readonly node: TreeNode;
  /** How to get there; missing where it lies too deep for a page to open. */
  readonly way?: Way;
}

/** What was found, and whether there is more. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly more: boolean;
}

/** Characters of a path, and of a value, that a line of the list shows. */
const hitLength = 160;

/** A hit for a value at a place. */
export function hitOf(place: Place, value: unknown, way: Way | undefined): Hit {
  const node = nodeOf(place.at(-1) ?? '', value);
  const path = pathText(place.length > deepest ? place.slice(0, deepest) : place);
  return {
    path: path.slice(0, hitLength),
    node: { ...node, text: node.text.slice(0, hitLength), cut: node.cut || node.text.length > hitLength },
    ...(way && way.steps.length <= deepest && { way }),
  };
}

/** How the value was come by that was last taken out of the innermost level. */
const placeOf = (levels: readonly Level[]): Place =>
  levels.map(({ names, next }) => names?.[next - 1] ?? next - 1);

const wayOf = (levels: readonly Level[]): Way => ({
  steps: levels.map(({ next }) => next - 1),
  sizes: levels.map(({ size }) => size),
});

/**
 * The values whose name or plain value holds a text, in the order of the document; capitals count for nothing. It goes
 * through them without recursion, so that deep nesting cannot break it.
 */
export function findText(whole: unknown, text: string, most: number): Found {
  const wanted = text.trim().toLowerCase();
  const hits: Hit[] = [];
  if (wanted === '') return { hits, more: false };
  const holds = (plain: unknown): boolean => String(plain).toLowerCase().includes(wanted);
  if (typeof whole !== 'object' || whole === null) {
    return { hits: holds(whole) ? [hitOf([], whole, { steps: [], sizes: [] })] : [], more: false };
  }
  const levels = [levelOf(whole)];
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const { names, size, next } = level;
    if (next === size) {
      levels.pop();
      continue;
    }
    level.next += 1;
    const name = names?.[next];
    const value = level.value[name ?? next];
    const container = typeof value === 'object' && value !== null;
    if ((name !== undefined && holds(name)) || (!container && holds(value))) {
      if (hits.length === most) return { hits, more: true };
      hits.push(hitOf(placeOf(levels), value, wayOf(levels)));
    }
    if (container) levels.push(levelOf(value));
  }
  return { hits, more: false };
}
