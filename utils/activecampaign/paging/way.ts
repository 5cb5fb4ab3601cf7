import { pathOf, queryOf, targetOf } from '../requests/draft';

/**
 * How a collection is read to its end: contacts from id to id, so that whatever is added or deleted meanwhile moves no
 * other row; all others by offset. Source: reference/pagination.
 */
export type Way = 'id' | 'offset';

/** Rows that the API gives at once at most. Source: reference/pagination. */
export const pageSize = 100;

/** Collections that page by number, each in a manner of its own. */
const numbered = /^\/api\/3\/(?:audiences|segmentMatch\w*|channel\/whatsapp)(?:\/|$)/;

/** How the collection at a target is read; undefined for what is none, or pages in another way. */
export function wayOf(target: string): Way | undefined {
  const path = pathOf(target).replace(/\/+$/, '');
  if (!/^\/api\/3\/./.test(path) || numbered.test(path)) return undefined;
  return path === '/api/3/contacts' ? 'id' : 'offset';
}

/** What is taken along with contacts: their custom fields, which would take a call for each else. */
const along = 'fieldValues';

const nameIn = (part: string): string => {
  const name = part.split('=', 1)[0] ?? '';
  return (URL.parse(`https://a/?${name}`)?.searchParams.keys().next().value ?? name).toLowerCase();
};

const valueIn = (part: string): string => part.slice(part.indexOf('=') + 1);

/** Whether a part of the query says where to begin or how many to give, which is up to the reading. */
const steers = (name: string, way: Way): boolean =>
  name === 'limit' ||
  name === 'offset' ||
  (way === 'id' && (name === 'id_greater' || name === 'include' || name.startsWith('orders[')));

const partsOf = (target: string): readonly string[] => queryOf(target).split('&').filter(Boolean);

/** Where reading begins: the row before the first, or the id before it, where the person asked for those after one. */
export function startOf(target: string, way: Way): number {
  const after = partsOf(target).find((part) => way === 'id' && nameIn(part) === 'id_greater');
  const id = after === undefined ? 0 : Number(valueIn(after));
  return Number.isSafeInteger(id) && id > 0 ? id : 0;
}

/** The target of the page that comes after `cursor`: an id, or the number of rows before it. Filters stay. */
export function pageTarget(target: string, way: Way, cursor: number): string {
  const parts = partsOf(target);
  const kept = parts.filter((part) => !steers(nameIn(part), way));
  if (way === 'offset')
    return targetOf(pathOf(target), [...kept, `limit=${pageSize}`, `offset=${cursor}`].join('&'));
  const included = parts
    .filter((part) => nameIn(part) === 'include')
    .flatMap((part) => valueIn(part).split(','));
  const include = [...new Set([...included, along])].filter(Boolean).join(',');
  const steering = [`limit=${pageSize}`, `id_greater=${cursor}`, 'orders%5Bid%5D=ASC', `include=${include}`];
  return targetOf(pathOf(target), [...kept, ...steering].join('&'));
}
