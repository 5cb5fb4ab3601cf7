import { contentIn } from './content';
import { grown, intersection, isEmpty, isInside, overlap, type Rect, rectAt } from './rect';
import { type Fields, GAP, type Spot, spots } from './spots';
import { surroundingsOf } from './surroundings';

/** The page's own elements that the bar belongs to. */
export interface Anchors {
  readonly urlElement: Element;
  readonly keyElement: Element;
  readonly anchor: Element;
}

export interface Placing {
  /** Finds the best free place again: after the page, or the bar, may have changed. */
  choose(anchors: Anchors): void;
  /** Moves the bar with the page: after a scroll. */
  follow(): void;
}

const EDGE = 4;
const CLEAR = 3;

/** Keeps the bar near the fields, where it hides nothing of what the page shows; else in the viewport's corner. */
export function createPlacing(bar: HTMLElement, view: Window): Placing {
  const page = view.document;
  let anchors: Anchors | undefined;
  /** The spot it is in; undefined: the corner. */
  let current: string | undefined;

  const fieldsOf = ({ urlElement, keyElement, anchor }: Anchors): Fields => ({
    url: urlElement.getBoundingClientRect(),
    key: keyElement.getBoundingClientRect(),
    around: anchor.getBoundingClientRect(),
  });
  /** Where the document could show a bar without growing for it. */
  const sheet = (): Rect => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = page.documentElement;
    const size = { width: Math.max(scrollWidth, clientWidth), height: Math.max(scrollHeight, clientHeight) };
    return grown(rectAt(-view.scrollX, -view.scrollY, size), -EDGE);
  };
  const put = (rect: Rect, layer: number) => {
    bar.dataset.place = 'spot';
    bar.style.zIndex = String(layer);
    // By the difference: whatever box it is positioned in, it arrives.
    const now = bar.getBoundingClientRect();
    const move = (property: 'left' | 'top') => {
      const off = rect[property] - now[property];
      if (Math.abs(off) < 0.5) return;
      bar.style[property] = `${(Number.parseFloat(bar.style[property]) || 0) + off}px`;
    };
    move('left');
    move('top');
  };
  const putInCorner = (layer: number) => {
    bar.dataset.place = 'corner';
    bar.style.cssText = `z-index: ${layer}`;
  };

  const chooseFrom = (candidates: Spot[], within: Rect): Spot | undefined => {
    const allowed = candidates.filter(({ rect }) => isInside(rect, within));
    const [first, ...rest] = allowed;
    if (!first) return undefined;
    const region = rest.reduce(
      (all, { rect }) => ({
        left: Math.min(all.left, rect.left),
        top: Math.min(all.top, rect.top),
        right: Math.max(all.right, rect.right),
        bottom: Math.max(all.bottom, rect.bottom),
      }),
      first.rect,
    );
    const taken = contentIn(grown(region, CLEAR), page).map((rect) => grown(rect, CLEAR));
    const isFree = ({ rect }: Spot) => !taken.some((other) => overlap(rect, other));
    const same = allowed.find(({ id }) => id === current);
    return same && isFree(same) ? same : allowed.find(isFree);
  };

  const update = (search: boolean) => {
    if (!anchors?.keyElement.isConnected) return;
    const fields = fieldsOf(anchors);
    const { window, layer } = surroundingsOf(anchors.keyElement, view);
    if (isEmpty(intersection(fields.key, window))) {
      bar.dataset.place = 'away';
      return;
    }
    const candidates = spots(fields, bar.getBoundingClientRect());
    if (search) current = chooseFrom(candidates, intersection(sheet(), grown(window, GAP)))?.id;
    const spot = candidates.find(({ id }) => id === current);
    if (spot && isInside(spot.rect, grown(window, GAP))) put(spot.rect, layer);
    else if (spot) bar.dataset.place = 'away';
    else putInCorner(layer);
  };
  return {
    choose(next) {
      anchors = next;
      update(true);
    },
    follow: () => update(false),
  };
}
