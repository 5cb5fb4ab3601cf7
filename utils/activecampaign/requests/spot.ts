import type { Field, FilterOperator, Operation } from '../operations/types';
import { valueAt, withValueAt } from './body';
import type { RequestDraft } from './draft';
import { draftBody, withDraftBody } from './draft-body';
import { pathValues, withPathValues } from './path';
import { queryValue, queryValues, withQueryValue, withQueryValues } from './query';
import { shown, written } from './written';

/** Where in a request a field of an operation is. */
export type Spot =
  | { readonly in: 'path'; readonly name: string }
  | { readonly in: 'query'; readonly name: string }
  | { readonly in: 'body'; readonly place: readonly (string | number)[] };

/** A name for a spot, unlike that of every other spot of the request. */
export const spotKey = (spot: Spot): string =>
  JSON.stringify(spot.in === 'body' ? ['body', ...spot.place] : [spot.in, spot.name]);

/** The spot of a filter, compared in some way. */
export const filterSpot = (field: Field, operator: FilterOperator | ''): Spot => ({
  in: 'query',
  name: operator === '' ? field.name : `${field.name}[${operator}]`,
});

/** The spot of a field in the body: inside the wrapper that ActiveCampaign wants, and inside the objects above it. */
export const bodySpot = (
  { body }: Operation,
  names: readonly (string | number)[],
): Extract<Spot, { in: 'body' }> => ({
  in: 'body',
  place: [...(body?.list ? [0] : []), ...(body?.wrapper === undefined ? [] : [body.wrapper]), ...names],
});

/** A query says several values by one name each time, with brackets: `ids[]=1&ids[]=2`. */
const listName = (name: string): string => (name.includes('[]') ? name : `${name}[]`);

/** What the form shows at a spot; '' where the request has nothing there. */
export function spotText({ path }: Operation, draft: RequestDraft, spot: Spot, field: Field): string {
  if (spot.in === 'path') return pathValues(path, draft.target)?.[spot.name] ?? '';
  if (spot.in === 'query' && field.type === 'values') {
    return queryValues(draft.target, listName(spot.name)).join('\n');
  }
  if (spot.in === 'query') {
    const sent = queryValue(draft.target, spot.name) ?? '';
    return field.type === 'cents' && /^-?\d+$/.test(sent) ? shown(field, Number(sent)) : sent;
  }
  const body = draftBody(draft);
  return body.kind === 'json' ? shown(field, valueAt(body.value, spot.place)) : '';
}

/**
 * The request with what was typed at a spot; undefined where it is not of the field's type, or the body is broken and
 * cannot take it.
 */
export function withSpotText(
  { path }: Operation,
  draft: RequestDraft,
  spot: Spot,
  field: Field,
  typed: string,
): RequestDraft | undefined {
  const result = written(field, typed);
  if (!result.ok) return undefined;
  const { value } = result;
  if (spot.in === 'query' && Array.isArray(value)) {
    const all = value.map((one) => String(one));
    return { ...draft, target: withQueryValues(draft.target, listName(spot.name), all) };
  }
  if (spot.in !== 'body') {
    const sent = value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
    return spot.in === 'path'
      ? { ...draft, target: withPathValues(path, draft.target, { [spot.name]: sent }) }
      : { ...draft, target: withQueryValue(draft.target, spot.name, sent) };
  }
  const body = draftBody(draft);
  if (body.kind === 'broken') return undefined;
  const present = body.kind === 'json' ? body.value : undefined;
  return withDraftBody(draft, withValueAt(present, spot.place, value));
}
