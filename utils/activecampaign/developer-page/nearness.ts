/** The way from the document's root element down to an element, through the hosts of shadow roots. */
export function pathTo(element: Element): Element[] {
  const path: Element[] = [];
  for (let next: Element | null = element; next; next = parentOf(next)) path.unshift(next);
  return path;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** How deep the smallest section lies that holds both ends: the deeper, the nearer they are to each other. */
export function commonDepth(one: readonly Element[], other: readonly Element[]): number {
  let depth = 0;
  while (depth < one.length && one[depth] === other[depth]) depth += 1;
  return depth;
}

/** How much two rows are built alike below their common section: element by element, or but for the last. */
export function likeness(
  one: readonly Element[],
  other: readonly Element[],
  depth: number,
): 'twin' | 'alike' | 'none' {
  if (one.length !== other.length) return 'none';
  const last = one.length - 1;
  for (let at = depth; at < last; at++) if (one[at]?.localName !== other[at]?.localName) return 'none';
  return one[last]?.localName === other[last]?.localName ? 'twin' : 'alike';
}

/** Parts of a page that stand apart from what is around them. */
const apart = /^(?:aside|details|dialog|footer|nav|blockquote|form|section|article|fieldset)$/;
const closestSteps = 6;

/** Whether two ends are few steps below their common section, with no part that stands apart in between. */
export const isClose = (one: readonly Element[], other: readonly Element[], depth: number): boolean =>
  [one, other].every(
    (path) =>
      path.length - depth <= closestSteps &&
      !path.slice(depth).some(({ localName }) => apart.test(localName)),
  );
