import type { Row } from '../../world/table.ts';
import type { Call } from '../call.ts';
import type { Resource } from './resource.ts';

const DEFAULT_LIMIT = 20;
const LARGEST_LIMIT = 100;

const wholeNumber = (text: string | null) => (text !== null && /^\d+$/.test(text) ? Number(text) : undefined);

/** Which part of a list is asked for. More than 100 is cut to 100; nonsense counts as left out. */
export function pageOf(query: URLSearchParams): { limit: number; offset: number } {
  const limit = wholeNumber(query.get('limit')) || DEFAULT_LIMIT;
  return { limit: Math.min(limit, LARGEST_LIMIT), offset: wholeNumber(query.get('offset')) ?? 0 };
}

function compare(left: string, right: string): number {
  const difference = Number(left) - Number(right);
  if (left !== '' && right !== '' && Number.isFinite(difference)) return difference;
  return left < right ? -1 : Number(left > right);
}

/** The comparisons of `filters[name][operator]`; without operator it is eq. */
const OPERATORS: Record<string, (stored: string, wanted: string) => boolean> = {
  eq: (stored, wanted) => stored === wanted,
  neq: (stored, wanted) => stored !== wanted,
  lt: (stored, wanted) => compare(stored, wanted) < 0,
  lte: (stored, wanted) => compare(stored, wanted) <= 0,
  gt: (stored, wanted) => compare(stored, wanted) > 0,
  gte: (stored, wanted) => compare(stored, wanted) >= 0,
  contains: (stored, wanted) => stored.includes(wanted),
  starts_with: (stored, wanted) => stored.startsWith(wanted),
};

/** The stored or usual value of a field, for comparing; undefined if the record has no such field. */
function fieldOf(resource: Resource, row: Row, name: string): string | undefined {
  const value = name in row ? row[name] : resource.form.listed[name];
  return value === undefined ? undefined : String(value ?? '').toLowerCase();
}

function searchTest(resource: Resource, wanted: string, how: string) {
  const test = OPERATORS[how] ?? OPERATORS.contains;
  return (row: Row) =>
    (resource.searched ?? []).some((name) => test?.(fieldOf(resource, row, name) ?? '', wanted));
}

function filterTest(resource: Resource, name: string, how: string, wanted: string) {
  if (name === 'search') return searchTest(resource, wanted, how);
  const known = name in resource.form.listed;
  const test = OPERATORS[how];
  // An unknown filter changes nothing: no route but the exclusions is known to refuse one.
  if (!known || !test) return undefined;
  return (row: Row) => test(fieldOf(resource, row, name) ?? '', wanted);
}

/** The rows that every filter of the query lets through. */
export function narrowed(rows: Row[], resource: Resource, call: Call): Row[] {
  let left = rows;
  for (const [key, value] of call.query) {
    const [, name, how = 'eq'] = /^filters\[([^\]]+)\](?:\[([a-z_]+)\])?$/.exec(key) ?? [];
    const own = resource.narrow?.[key];
    const test = own
      ? own(value, call)
      : name
        ? filterTest(resource, name, how, value.toLowerCase())
        : key === 'search'
          ? searchTest(resource, value.toLowerCase(), 'contains')
          : undefined;
    if (test) left = left.filter(test);
  }
  return left;
}

/** The rows in the order of `orders[field]=ASC|DESC`, several allowed; by id otherwise. */
export function ordered(rows: Row[], resource: Resource, call: Call): Row[] {
  const orders = [...call.query].flatMap(([key, direction]) => {
    const name = /^orders\[([^\]]+)\]$/.exec(key)?.[1];
    return name ? [{ name, sign: /^desc$/i.test(direction) ? -1 : 1 }] : [];
  });
  if (orders.length === 0) return rows;
  return [...rows].sort((a, b) => {
    for (const { name, sign } of orders) {
      const order = compare(fieldOf(resource, a, name) ?? '', fieldOf(resource, b, name) ?? '');
      if (order !== 0) return order * sign;
    }
    return 0;
  });
}
