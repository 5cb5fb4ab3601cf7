import { pathTo } from '@/utils/activecampaign/developer-page/nearness';
import type { Point } from './in-sight';
import { things } from './placing/content';

/** What lies above every layer of its page. */
const topLayer = ':popover-open,:modal,:fullscreen';

/** The layer in which an element is painted, among the layers of the whole page. */
function layerOf(element: Element, view: Window): number {
  const layers = pathTo(element).map((one) => view.getComputedStyle(one).zIndex);
  return Number(layers.find((layer) => layer !== 'auto') ?? 0);
}

function isDrawn(element: Element, style: CSSStyleDeclaration): boolean {
  const { backgroundColor, backgroundImage, backdropFilter } = style;
  return (
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    (`${backgroundColor} ${backgroundImage} ${backdropFilter}` !== 'rgba(0, 0, 0, 0) none none' ||
      element.matches(things) ||
      [...element.childNodes].some(({ nodeValue }) => nodeValue?.trim()))
  );
}

/**
 * Whether the page draws something over one of the points that lets the pointer through, as no hit test tells. Not
 * found is what a pseudo-element or a closed shadow root draws.
 *
 * @param hit the element's own place in the page: what comes after it in the same layer is painted over it.
 */
export function isDrawnOver(element: Element, hit: Element, points: readonly Point[], view: Window): boolean {
  const layer = layerOf(element, view);
  return [...hit.ownerDocument.querySelectorAll('*')].some((one) => {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    if (!points.some(([x, y]) => x > left && x < right && y > top && y < bottom)) return false;
    const style = view.getComputedStyle(one);
    if (one === hit || style.pointerEvents !== 'none' || !isDrawn(one, style)) return false;
    const above = layerOf(one, view) - layer;
    const isAfter = hit.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
    return above > 0 || (!above && isAfter) || one.closest(topLayer);
  });
}
