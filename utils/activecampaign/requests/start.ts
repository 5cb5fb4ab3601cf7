import type { Field, Json, Operation } from '../operations/types';
import type { RequestDraft } from './draft';
import { withDraftBody } from './draft-body';
import { withPathValues } from './path';
import { withQueryPairs } from './query';

/** A request of an operation with nothing filled in. */
export const emptyRequest = ({ method, path }: Operation): RequestDraft => ({
  method,
  target: path,
  body: '',
});

function exampleOf(field: Field): Json | undefined {
  if (field.type === 'object') return exampleObject(field.fields ?? []);
  if (field.type === 'objects') {
    const inner = exampleObject(field.fields ?? []);
    return inner && [inner];
  }
  return field.example;
}

function exampleObject(fields: readonly Field[]): Json | undefined {
  const entries = fields
    .filter((field) => !field.deprecated)
    .map((field) => [field.name, exampleOf(field)] as const)
    .filter((entry): entry is readonly [string, Json] => entry[1] !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

const asText = (value: Json): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/** A request of an operation filled in with its examples. Of the query only what is required: all else narrows down. */
export function exampleRequest(operation: Operation): RequestDraft {
  const { method, path, inPath, inQuery, body } = operation;
  const empty = emptyRequest(operation);
  const values = Object.fromEntries(inPath.map(({ name, example }) => [name, asText(example ?? '1')]));
  const target = withQueryPairs(
    withPathValues(path, empty.target, values),
    inQuery.filter((field) => field.required).map(({ name, example }) => [name, asText(example ?? '1')]),
  );
  const inner = body && exampleObject(body.fields);
  const wrapped = inner && body.wrapper !== undefined ? { [body.wrapper]: inner } : inner;
  return withDraftBody({ method, target, body: '' }, wrapped && body?.list ? [wrapped] : wrapped);
}
