/** Enough for any settings page; of a larger one only the first nodes that are come upon are looked at. */
const MOST_NODES = 20_000;

/** What is shown without being text. */
export const things = 'button,input,select,textarea,img,svg,canvas,video,iframe';

/** Something that the page shows, and one of the rectangles in which it does. */
export interface Shown {
  readonly element: Element;
  readonly rect: DOMRect;
}

/** What the page shows, also in open shadow roots: its texts, controls and pictures, not its empty boxes. */
export function contentOf(page: Document): Shown[] {
  const shown: Shown[] = [];
  const range = page.createRange();
  const waiting: [node: Node, element: Element][] = [[page.body, page.body]];
  for (let seen = 0; seen < MOST_NODES; seen++) {
    const next = waiting.pop();
    if (!next) break;
    const [node, element] = next;
    let source: Range | Element | undefined;
    if (node !== element) {
      if (!node.nodeValue?.trim()) continue;
      range.selectNodeContents(node);
      source = range;
    } else if (element.matches(things)) source = element;
    if (source) for (const rect of source.getClientRects()) shown.push({ element, rect });
    else {
      for (const child of [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])]) {
        waiting.push([child, child instanceof Element ? child : element]);
      }
    }
  }
  return shown;
}
