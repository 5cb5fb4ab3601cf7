import { pathTo } from '@/utils/activecampaign/developer-page/nearness';
import { isDrawnOver } from './drawn-over';

/** A place in a viewport: CSS pixels from its top left. */
export type Point = readonly [x: number, y: number];

/** Something to be seen, and where. */
interface Sight {
  readonly element: HTMLElement;
  /** What a hit test in its document gives for it. */
  readonly hit: Element;
  readonly points: readonly Point[];
}

/** How far from an element's edges it is looked at: within a rounded corner too. */
const INSET = 4;

/** What everything around an element must be like for it to be seen as it is. */
const plain = Object.entries({
  opacity: '1',
  filter: 'none',
  'clip-path': 'none',
  'mask-image': 'none',
  'mix-blend-mode': 'normal',
  'transform-style': 'flat',
});

function isPlain(element: Element, view: Window): boolean {
  const style = view.getComputedStyle(element);
  return plain.every(([name, value]) => style.getPropertyValue(name) === value);
}

/** Whether it is not scaled or zoomed to where nobody can read it. */
function isTrueToSize(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  const scale = (width * height) / (element.offsetWidth * element.offsetHeight);
  return scale > 0.3 && scale < 3;
}

function isOnTop({ element, hit, points }: Sight, view: Window): boolean {
  const inView = points.filter(([x, y]) => x >= 0 && y >= 0 && x < view.innerWidth && y < view.innerHeight);
  const root = hit.getRootNode() as Document | ShadowRoot;
  const isClear =
    inView.length > 0 &&
    inView.every(([x, y]) => root.elementFromPoint(x, y) === hit) &&
    isTrueToSize(element) &&
    pathTo(hit).every((one) => isPlain(one, view)) &&
    !isDrawnOver(element, hit, inView, view);
  const frame = view.frameElement as HTMLElement | null;
  if (!isClear || !frame) return isClear;
  const { left, top } = frame.getBoundingClientRect();
  const outside = inView.map(([x, y]): Point => [x + left + frame.clientLeft, y + top + frame.clientTop]);
  return isOnTop({ element: frame, hit: frame, points: outside }, view.parent);
}

/**
 * Whether an element in the bar is to be seen now as it is: on top from edge to edge, with nothing around it faded,
 * masked, clipped, bent or painted over; also in the pages around, where this one is a frame.
 *
 * @param hit the one element of the page that the bar lies in.
 */
export function isInSight(element: HTMLElement, hit: Element, view: Window): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const across = (from: number, to: number) => [from + INSET, (from + to) / 2, to - INSET];
  const points = across(left, right).flatMap((x) => across(top, bottom).map((y): Point => [x, y]));
  return isOnTop({ element, hit, points }, view);
}
