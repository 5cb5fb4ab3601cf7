import { contentOf } from './content';
import { GAP, spots } from './spots';
import { surroundingsOf } from './surroundings';

/** The page's own elements that the bar belongs to. */
export interface Anchors {
  readonly urlElement: Element;
  readonly keyElement: Element;
  readonly anchor: Element;
}

const EDGE = 4;
const CLEAR = 3;

/** Whether two rectangles share anything when one is grown by a margin. */
const meet = (one: DOMRect, other: DOMRect, margin: number): boolean =>
  one.left - margin < other.right &&
  other.left < one.right + margin &&
  one.top - margin < other.bottom &&
  other.top < one.bottom + margin;

/** Whether a rectangle is inside another when that is grown by a margin. */
const isWithin = (inner: DOMRect, outer: DOMRect, margin: number): boolean =>
  inner.left >= outer.left - margin &&
  inner.right <= outer.right + margin &&
  inner.top >= outer.top - margin &&
  inner.bottom <= outer.bottom + margin;

/**
 * Keeps the bar near the fields, where it hides nothing that the page shows and makes the page no larger; in the
 * viewport's corner where there is no such place. To be called with `search` whenever the page or the bar may have
 * changed, and without after a mere scroll.
 */
export function createPlacing(bar: HTMLElement, view: Window): (anchors: Anchors, search: boolean) => void {
  const page = view.document;
  /** Which of the spots it is in; -1: none, the corner. */
  let current = -1;
  let x = 0;
  let y = 0;

  const search = (candidates: readonly DOMRect[], fits: (spot: DOMRect) => boolean): number => {
    const content = contentOf(page);
    const isFree = (spot: DOMRect) =>
      fits(spot) &&
      !content.some(
        ({ rect, element }) =>
          meet(rect, spot, CLEAR) && view.getComputedStyle(element).visibility !== 'hidden',
      );
    const same = candidates[current];
    return same && isFree(same) ? current : candidates.findIndex(isFree);
  };
  const style = (text: string, layer: number) => {
    bar.style.cssText = `${text};z-index:${layer}`;
  };
  const put = (spot: DOMRect, layer: number) => {
    style(`left:${x}px;top:${y}px`, layer);
    // By the difference: whatever box it is positioned in, it arrives.
    const { left, top } = bar.getBoundingClientRect();
    x += spot.left - left;
    y += spot.top - top;
    style(`left:${x}px;top:${y}px`, layer);
  };

  return ({ urlElement, keyElement, anchor }, searching) => {
    if (!keyElement.isConnected) return;
    const key = keyElement.getBoundingClientRect();
    const { scrollers, layer } = surroundingsOf(keyElement, view);
    const windows = scrollers.map((scroller) => scroller.getBoundingClientRect());
    const { scrollWidth, scrollHeight } = page.documentElement;
    const sheet = new DOMRect(-view.scrollX, -view.scrollY, scrollWidth, scrollHeight);
    const fits = (spot: DOMRect) =>
      isWithin(spot, sheet, -EDGE) && windows.every((window) => isWithin(spot, window, GAP));
    const fields = [urlElement, anchor].map((element) => element.getBoundingClientRect());
    const candidates = spots([key, ...fields], bar.getBoundingClientRect());

    if (searching) current = search(candidates, fits);
    const spot = candidates[current];
    const isAway = !key.height || !windows.every((window) => meet(key, window, 0)) || (spot && !fits(spot));
    if (isAway) style('visibility:hidden', layer);
    else if (spot) put(spot, layer);
    else style('position:fixed;inset:auto 16px 16px auto', layer);
  };
}
