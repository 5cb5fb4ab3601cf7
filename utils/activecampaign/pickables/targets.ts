import type { PickableKind } from './kinds';

/** Records to a page: the most that the API gives. */
const largest = 100;

/** Records to a page of this kind. */
export const pageSize = (kind: PickableKind): number => kind.size ?? largest;

function target(
  { path, paging, query = {} }: PickableKind,
  size: number,
  from: number,
  asked: object,
): string {
  const page =
    paging === 'pages' ? { page: from / size + 1, page_size: size } : { limit: size, offset: from };
  const all = Object.entries({ ...query, ...asked, ...page }).map(([name, value]) => [name, String(value)]);
  return `${path}?${new URLSearchParams(all)}`;
}

/** Asks for a page of the collection, from the `from`th record on: a multiple of the page's size. */
export const pageTarget = (kind: PickableKind, from: number): string =>
  target(kind, pageSize(kind), from, {});

/** Asks ActiveCampaign to search; undefined where it cannot. By its own order: the best first, where it has one. */
export const searchTarget = (kind: PickableKind, text: string, size: number): string | undefined =>
  kind.search && target({ ...kind, query: {} }, size, 0, kind.search(text));

/** Asks for one record. */
export const oneTarget = (kind: PickableKind, id: string): string => `${kind.path}/${encodeURIComponent(id)}`;
