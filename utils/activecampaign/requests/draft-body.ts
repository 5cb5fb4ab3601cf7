import type { Json } from '../operations/types';
import { type BodyReading, bodyText, readBody } from './body';
import { queryOf, type RequestDraft } from './draft';
import { sendsForm } from './media-type';
import { queryPairs, withQueryPairs } from './query';

/** The pairs of a form as an object; a name that stands there several times has a list. */
function readForm(text: string): BodyReading {
  if (text.trim() === '') return { kind: 'empty' };
  const byName = Map.groupBy(queryPairs(`?${text.trim()}`), ([name]) => name);
  const entries = [...byName].map(([name, pairs]) => {
    const values = pairs.map(([, value]) => value);
    return [name, values.length === 1 ? (values[0] ?? '') : values] as const;
  });
  return { kind: 'json', value: Object.fromEntries(entries) };
}

const plain = (value: Json): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

function formText(value: Json | undefined): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const pairs = Object.entries(value as Readonly<Record<string, Json>>).flatMap(([name, one]) =>
    (Array.isArray(one) ? (one as readonly Json[]) : [one]).map((each) => [name, plain(each)] as const),
  );
  return queryOf(withQueryPairs('', pairs));
}

/** What the body of a request holds. A form reads as an object of texts; no text of one is broken. */
export const draftBody = (draft: RequestDraft): BodyReading =>
  sendsForm(draft) ? readForm(draft.body) : readBody(draft.body);

/** The request with another body, written as it is sent: as JSON, or as a form. */
export const withDraftBody = (draft: RequestDraft, value: Json | undefined): RequestDraft => ({
  ...draft,
  body: sendsForm(draft) ? formText(value) : bodyText(value),
});
