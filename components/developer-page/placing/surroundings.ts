import { pathTo } from '@/utils/activecampaign/developer-page/nearness';

export interface Surroundings {
  /** What cuts the field off when it is scrolled away. */
  readonly scrollers: readonly Element[];
  /** The layer in which the field is painted, among the layers of the whole page. */
  readonly layer: number;
}

/** What the page's layout says about the place where a field is, out of shadow trees too. */
export function surroundingsOf(field: Element, view: Window): Surroundings {
  const scrollers: Element[] = [];
  let layer: number | undefined;
  // From the outside in, without the document's element, the body (whose scrolling is the viewport's) and the field.
  for (const element of pathTo(field).slice(2, -1)) {
    const { overflow, position, zIndex } = view.getComputedStyle(element);
    if (/auto|scroll/.test(overflow) && element.scrollHeight > element.clientHeight) scrollers.push(element);
    if (position !== 'static' && zIndex !== 'auto') layer ??= Number(zIndex);
  }
  return { scrollers, layer: layer ?? 0 };
}
