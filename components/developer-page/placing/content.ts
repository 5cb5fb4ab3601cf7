import { isEmpty, overlap, type Rect } from './rect';

/** Enough for any settings page; on a larger one only what comes first in it is looked at. */
const MOST_NODES = 20_000;

const things =
  'a[href],button,input,select,textarea,summary,img,svg,canvas,video,audio,iframe,object,embed,[contenteditable],[role=button],[tabindex]';

const isSeen = (element: Element): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).visibility !== 'hidden';

/** What the page itself shows in a region: its texts, controls and pictures, not its empty boxes. */
export function contentIn(region: Rect, page: Document): Rect[] {
  const found: Rect[] = [];
  const range = page.createRange();
  const take = (rects: DOMRectList, of: Element | null) => {
    for (const rect of rects) {
      if (!isEmpty(rect) && overlap(rect, region) && of && isSeen(of)) found.push(rect);
    }
  };
  const waiting: Node[] = [page.documentElement];
  for (let seen = 0; seen < MOST_NODES; seen++) {
    const node = waiting.pop();
    if (!node) break;
    if (node.nodeType === Node.TEXT_NODE) {
      if (!node.nodeValue?.trim()) continue;
      range.selectNodeContents(node);
      take(range.getClientRects(), node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null);
      continue;
    }
    if (!(node instanceof Element)) continue;
    if (node.matches(things)) {
      take(node.getClientRects(), node);
      continue;
    }
    waiting.push(...node.childNodes);
    if (node.shadowRoot) waiting.push(...node.shadowRoot.childNodes);
  }
  return found;
}
