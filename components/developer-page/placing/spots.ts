/** The space between the page's things and the bar. */
export const GAP = 10;
const STEP = 6;
const FURTHEST = 150;

/**
 * Where the bar could be, the best first, and always in the same order: under the fields, at their left or at their
 * right edge; further down; then above them, further and further up. All in CSS pixels from the viewport's top left.
 *
 * @param fields the rectangles of both fields, and of the row around one of them.
 * @param bar its size.
 */
export function spots(fields: readonly DOMRect[], { width, height }: DOMRect): DOMRect[] {
  const left = Math.min(...fields.map((field) => field.left));
  const right = Math.max(...fields.map((field) => field.right)) - width;
  const below = Math.max(...fields.map((field) => field.bottom)) + GAP;
  const above = Math.min(...fields.map((field) => field.top)) - GAP - height;
  const found: DOMRect[] = [];
  for (const [first, step] of [
    [below, STEP],
    [above, -STEP],
  ] as const) {
    for (let y = first; Math.abs(y - first) <= FURTHEST; y += step) {
      found.push(new DOMRect(left, y, width, height), new DOMRect(right, y, width, height));
    }
  }
  return found;
}
