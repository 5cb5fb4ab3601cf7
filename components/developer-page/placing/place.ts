import { contentOf } from './content';
import { spots } from './spots';
import { surroundingsOf } from './surroundings';

/** The page's own elements that the bar belongs to. */
export interface Anchors {
  readonly urlElement: Element;
  readonly keyElement: Element;
  readonly anchor: Element;
}

/** What the bar keeps clear of the page's things, in CSS pixels. */
const CLEAR = 3;

const meet = (one: DOMRect, other: DOMRect, clear = 0): boolean =>
  one.left - clear < other.right &&
  other.left < one.right + clear &&
  one.top - clear < other.bottom &&
  other.top < one.bottom + clear;

const isWithin = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

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

  const style = (text: string) => {
    bar.style.cssText = text;
  };
  return ({ urlElement, keyElement, anchor }, search) => {
    if (!keyElement.isConnected) return;
    const [url, key, row] = [urlElement, keyElement, anchor].map((element) =>
      element.getBoundingClientRect(),
    );
    if (!url || !key || !row) return;
    const { scrollers, layer } = surroundingsOf(keyElement, view);
    const { scrollWidth, scrollHeight } = page.documentElement;
    const windows = scrollers.map((scroller) => scroller.getBoundingClientRect());
    windows.push(new DOMRect(-view.scrollX, -view.scrollY, scrollWidth, scrollHeight));
    const fits = (spot: DOMRect) => windows.every((window) => isWithin(spot, window));
    const candidates = spots([url, key, row], bar.getBoundingClientRect());

    if (search) {
      const content = contentOf(page);
      const isHidden = ({ rect, element }: (typeof content)[number], spot: DOMRect) =>
        meet(rect, spot, CLEAR) && view.getComputedStyle(element).visibility !== 'hidden';
      current = candidates.findIndex((spot) => fits(spot) && !content.some((shown) => isHidden(shown, spot)));
    }
    const spot = candidates[current];
    const isAway = !key.height || !windows.every((window) => meet(key, window)) || (spot && !fits(spot));
    if (isAway) style('visibility:hidden');
    else if (spot) {
      style(`left:${x}px;top:${y}px`);
      // By the difference: whatever box it is positioned in, it arrives.
      const { left, top } = bar.getBoundingClientRect();
      x += spot.left - left;
      y += spot.top - top;
      style(`left:${x}px;top:${y}px`);
    } else style('position:fixed;inset:auto 16px 16px auto');
    bar.style.zIndex = `${layer}`;
  };
}
