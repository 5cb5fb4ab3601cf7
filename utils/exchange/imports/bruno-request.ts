import type { BehindWhat, Pair, RawBody, RawRequest } from './types';

/** A request of Bruno's, whether it comes out of a .bru file or out of the JSON of a collection. */
export interface BrunoRequest {
  readonly name: string;
  readonly folder: readonly string[];
  readonly method: string;
  readonly url: string;
  readonly pathParameters: readonly Pair[];
  readonly headers: readonly Pair[];
  /** The mode of its body: `json`, `formUrlEncoded`, `multipartForm`… */
  readonly mode: string;
  readonly text: string;
  readonly form: readonly Pair[];
  /** Query and variables of a GraphQL request. */
  readonly graphql: Pair;
  readonly auth: { readonly mode: string; readonly key: string; readonly value: string };
  readonly behind: readonly BehindWhat[];
}

const types: Readonly<Record<string, string>> = {
  json: 'application/json',
  xml: 'application/xml',
  text: 'text/plain',
};

function bodyOf({ mode, text, form, graphql }: BrunoRequest): RawBody {
  const simple = mode.toLowerCase().replaceAll('-', '');
  if (simple === '' || simple === 'none') return { kind: 'none' };
  if (simple === 'formurlencoded') return { kind: 'form', pairs: form };
  if (simple === 'multipartform') return { kind: 'other', type: 'multipart/form-data' };
  if (simple === 'file') return { kind: 'file' };
  if (simple === 'graphql') {
    const [query, variables] = graphql;
    const rest = variables.trim() === '' ? '' : `,"variables":${variables.trim()}`;
    return { kind: 'text', text: `{"query":${JSON.stringify(query)}${rest}}`, type: 'application/json' };
  }
  return text === '' ? { kind: 'none' } : { kind: 'text', text, type: types[simple] ?? simple };
}

function authHeaders({ auth: { mode, key, value } }: BrunoRequest): readonly Pair[] {
  if (mode === '' || mode === 'none' || mode === 'inherit') return [];
  return [mode === 'apikey' && key !== '' ? [key, value] : ['Authorization', mode]];
}

/** The request as all formats give it. */
export function rawOfBruno(request: BrunoRequest): RawRequest {
  const values = new Map(request.pathParameters);
  const url = request.url.replace(/\/:([\p{L}\p{N}_.-]{1,50})(?=[/?#]|$)/gu, (whole, name: string) =>
    values.has(name) ? `/${values.get(name) || `{{${name}}}`}` : whole,
  );
  const { name, folder, method, headers, behind } = request;
  return {
    name,
    folder,
    method,
    url,
    headers: [...headers, ...authHeaders(request)],
    body: bodyOf(request),
    behind,
  };
}
