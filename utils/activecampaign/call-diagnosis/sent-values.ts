import { isRecord } from '../diagnosis/json';
import type { Field, Operation } from '../operations/types';
import type { QueryPair } from '../requests/query';
import { fieldName } from './field-name';
import type { SentBody } from './sent-request';

/** One plain value of a request. */
export interface SentValue {
  readonly in: 'path' | 'query' | 'body';
  /** Its place in words: `contactTag.tag`, `filters[name]`. */
  readonly name: string;
  readonly value: string | number | boolean | null;
  /** What the operation says of it; undefined where it does not know it. */
  readonly field: Field | undefined;
}

/** A request may be huge: this many values are looked at, this deep. */
const most = 500;
const deepest = 8;

const isPlain = (value: unknown): value is SentValue['value'] =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** The fields of a body, with the wrapper as one field more. */
function bodyFields(operation: Operation | undefined): readonly Field[] {
  const { wrapper, fields = [] } = operation?.body ?? {};
  if (wrapper === undefined) return fields;
  // Sent without the wrapper, they are the same fields all the same.
  return [{ name: wrapper, type: 'object', fields }, ...fields];
}

function inBody(
  value: unknown,
  name: string,
  field: Field | undefined,
  fields: readonly Field[],
  depth: number,
): SentValue[] {
  if (isPlain(value)) return name === '' ? [] : [{ in: 'body', name, value, field }];
  if (depth > deepest) return [];
  const found: SentValue[] = [];
  const parts: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? value.slice(0, most).map((part: unknown) => ['', part] as const)
    : isRecord(value)
      ? Object.entries(value).slice(0, most)
      : [];
  for (const [key, part] of parts) {
    if (found.length >= most) break;
    const own = key === '' ? field : fields.find((one) => one.name === key);
    const shown = key === '' ? name : [name, fieldName(key)].filter((step) => step !== '').join('.');
    found.push(...inBody(part, shown, own, own?.fields ?? (key === '' ? fields : []), depth + 1));
  }
  return found;
}

/** Everything that a request says: in its path, its query and its body. */
export function sentValues(
  operation: Operation | undefined,
  inPath: Readonly<Record<string, string>>,
  query: readonly QueryPair[],
  body: SentBody,
): readonly SentValue[] {
  const path = (operation?.inPath ?? []).map(
    (field): SentValue => ({ in: 'path', name: field.name, value: inPath[field.name] ?? '', field }),
  );
  const asked = query.slice(0, most).flatMap(([name, value]): SentValue[] => {
    const shown = fieldName(name);
    const field = operation?.inQuery.find((one) => name === one.name || name.startsWith(`${one.name}[`));
    return shown === '' ? [] : [{ in: 'query', name: shown, value, field }];
  });
  const held = body.kind === 'json' ? inBody(body.value, '', undefined, bodyFields(operation), 0) : [];
  return [...path, ...asked, ...held.slice(0, most)];
}
