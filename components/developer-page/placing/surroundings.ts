import { intersection, type Rect } from './rect';

/** The element around, also out of a shadow tree; null at the top. */
const outward = (element: Element): Element | null => {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** What the page's layout says about the place where its fields are. */
export interface Surroundings {
  /** The part of the viewport's plane in which the scrolling boxes around the fields show anything. */
  readonly window: Rect;
  /** The layer in which the fields are painted, among the layers of the whole page. */
  readonly layer: number;
}

const everywhere: Rect = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** Looks outward from a field: what cuts it off when it is scrolled, and in which layer it is. */
export function surroundingsOf(field: Element, view: Window): Surroundings {
  let window = everywhere;
  let layer = 0;
  for (let at = outward(field); at && at !== view.document.documentElement; at = outward(at)) {
    const style = view.getComputedStyle(at);
    const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
    const moves = at.scrollHeight > at.clientHeight || at.scrollWidth > at.clientWidth;
    // The body's scrolling is the viewport's own.
    if (scrolls && moves && at !== view.document.body)
      window = intersection(window, at.getBoundingClientRect());
    const index = Number(style.zIndex);
    if (style.position !== 'static' && !Number.isNaN(index)) layer = index;
  }
  return { window, layer };
}
