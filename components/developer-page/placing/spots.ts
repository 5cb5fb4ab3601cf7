import { type Rect, rectAt, type Size } from './rect';

/** One place where the bar could be. The id tells the same place again after the page was laid out anew. */
export interface Spot {
  readonly id: string;
  readonly rect: Rect;
}

/** The page's fields, and what is around both of them. */
export interface Fields {
  readonly url: Rect;
  readonly key: Rect;
  readonly around: Rect;
}

/** The space between the page's things and the bar. */
export const GAP = 10;
const STEP = 6;
const FURTHEST = 150;

/**
 * Where the bar could be, the best first: under the fields, at their left or at their right edge; further down;
 * beside them; above.
 */
export function spots({ url, key, around }: Fields, bar: Size): Spot[] {
  const below = Math.max(url.bottom, key.bottom) + GAP;
  const above = Math.min(url.top, key.top) - GAP - bar.height;
  const left = Math.min(url.left, key.left);
  const right = Math.max(around.right, url.right, key.right);
  const at = (id: string, x: number, y: number): Spot => ({ id, rect: rectAt(x, y, bar) });
  const down: Spot[] = [];
  const up: Spot[] = [];
  for (let off = 0; off <= FURTHEST; off += STEP) {
    down.push(
      at(`below-left-${off}`, left, below + off),
      at(`below-right-${off}`, right - bar.width, below + off),
    );
    up.push(
      at(`above-right-${off}`, right - bar.width, above - off),
      at(`above-left-${off}`, left, above - off),
    );
  }
  return [...down, at('beside', right + GAP, key.top), ...up];
}
