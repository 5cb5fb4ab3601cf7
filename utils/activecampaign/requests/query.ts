import { pathOf, queryOf, targetOf } from './draft';
import { encodeAround } from './variables';

/** One pair of a query, decoded. */
export type QueryPair = readonly [name: string, value: string];

function decoded(part: string): string {
  try {
    return decodeURIComponent(part.replace(/\+/g, ' '));
  } catch {
    return part;
  }
}

/** Brackets stay as they are: that is how ActiveCampaign writes `filters[name]`, and it is read more easily. */
const encodedName = (name: string): string =>
  encodeAround(name, encodeURIComponent).replace(/%5B/g, '[').replace(/%5D/g, ']');

/** The pairs of a target's query, in order. */
export const queryPairs = (target: string): readonly QueryPair[] =>
  queryOf(target)
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=');
      return at < 0 ? [decoded(part), ''] : [decoded(part.slice(0, at)), decoded(part.slice(at + 1))];
    });

/** The target with this query. */
export const withQueryPairs = (target: string, pairs: readonly QueryPair[]): string =>
  targetOf(
    pathOf(target),
    pairs.map(([name, value]) => `${encodedName(name)}=${encodeAround(value, encodeURIComponent)}`).join('&'),
  );

/** The first value of that name; undefined where the query has none. */
export const queryValue = (target: string, name: string): string | undefined =>
  queryPairs(target).find(([one]) => one === name)?.[1];

/**
 * The target with another value of that name, where the first of them stood, else at the end; without any where the
 * value is ''.
 */
export function withQueryValue(target: string, name: string, value: string): string {
  const pairs = queryPairs(target);
  const at = pairs.findIndex(([one]) => one === name);
  const others = pairs.filter(([one], index) => one !== name || index === at);
  if (value === '')
    return withQueryPairs(
      target,
      others.filter(([one]) => one !== name),
    );
  if (at < 0) return withQueryPairs(target, [...pairs, [name, value]]);
  return withQueryPairs(
    target,
    others.map((pair, index) => (index === at ? [name, value] : pair)),
  );
}

/** Every value of that name, in order. */
export const queryValues = (target: string, name: string): readonly string[] =>
  queryPairs(target)
    .filter(([one]) => one === name)
    .map(([, value]) => value);

/** The target with these values of that name, at the end. */
export const withQueryValues = (target: string, name: string, values: readonly string[]): string =>
  withQueryPairs(target, [
    ...queryPairs(target).filter(([one]) => one !== name),
    ...values.map((value): QueryPair => [name, value]),
  ]);
