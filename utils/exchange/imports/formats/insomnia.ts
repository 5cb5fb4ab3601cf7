import { encoded, withMorePairs } from '../query';
import {
  type BehindWhat,
  type Found,
  type ImportFormat,
  type LeftOut,
  nothingFound,
  type Pair,
  type RawBody,
  type RawRequest,
} from '../types';
import { at, deepest, entriesOf, isObject, listOf, own, pairsOf, textOf } from '../values';

/** What signs in, as the header that it becomes. */
function authHeaders(auth: unknown): readonly Pair[] {
  const type = textOf(own(auth, 'type'));
  if (type === '' || type === 'none' || own(auth, 'disabled') === true) return [];
  const isKey = type === 'apikey' && textOf(own(auth, 'key')) !== '';
  return [isKey ? [textOf(own(auth, 'key')), textOf(own(auth, 'value'))] : ['Authorization', type]];
}

function bodyOf(body: unknown): RawBody {
  const type = textOf(own(body, 'mimeType'));
  const text = textOf(own(body, 'text'));
  if (type === 'application/x-www-form-urlencoded')
    return { kind: 'form', pairs: pairsOf(own(body, 'params')) };
  if (type === 'multipart/form-data') return { kind: 'other', type };
  if (textOf(own(body, 'fileName')) !== '') return { kind: 'file' };
  // The body of a GraphQL request is the JSON that is sent.
  const isJson = type === 'application/graphql';
  return text === '' ? { kind: 'none' } : { kind: 'text', text, type: isJson ? 'application/json' : type };
}

const behindOf = (request: unknown): readonly BehindWhat[] => {
  const scripts = [own(request, 'preRequestScript'), own(request, 'afterResponseScript')];
  const newer = [at(request, 'scripts', 'preRequest'), at(request, 'scripts', 'afterResponse')];
  const description = own(request, 'description') ?? at(request, 'meta', 'description');
  return [
    ...([...scripts, ...newer].some(Boolean) ? (['scripts'] as const) : []),
    ...(description ? (['description'] as const) : []),
  ];
};

/** An address with its parameters, and with `:id` as a variable or the value that it has. */
function urlOf(request: unknown): string {
  const values = new Map(pairsOf(own(request, 'pathParameters')));
  const url = textOf(own(request, 'url')).replace(
    /\/:([\p{L}\p{N}_.-]{1,50})(?=[/?#]|$)/gu,
    (whole, name: string) =>
      values.has(name) ? `/${encoded(values.get(name) ?? '') || `{{${name}}}`}` : whole,
  );
  return withMorePairs(url, pairsOf(own(request, 'parameters')));
}

const requestOf = (request: unknown, folder: readonly string[]): RawRequest => ({
  name: textOf(own(request, 'name')),
  folder,
  method: textOf(own(request, 'method')) || 'GET',
  url: urlOf(request),
  headers: [...pairsOf(own(request, 'headers')), ...authHeaders(own(request, 'authentication'))],
  body: bodyOf(own(request, 'body')),
  behind: behindOf(request),
});

/** The values of an environment; what lies in an object is named by its whole place. */
function valuesIn(data: unknown, before = '', depth = 0): readonly Pair[] {
  if (depth > 5) return [];
  return entriesOf(data).flatMap(([name, value]) =>
    isObject(value)
      ? valuesIn(value, `${before}${name}.`, depth + 1)
      : [[`${before}${name}`, textOf(value)] as const],
  );
}

/** Version 4: a flat list, in which each names what it lies in. */
function readFlat(resources: readonly unknown[]): Found {
  const groups = new Map(
    resources
      .filter((one) => own(one, '_type') === 'request_group')
      .map((one) => [textOf(own(one, '_id')), one]),
  );
  const folderOf = (id: string, depth = 0): readonly string[] => {
    const group = groups.get(id);
    if (!group || depth > deepest) return [];
    return [...folderOf(textOf(own(group, 'parentId')), depth + 1), textOf(own(group, 'name'))];
  };
  const of = (type: string) => resources.filter((one) => own(one, '_type') === type);
  return {
    ...nothingFound,
    requests: of('request').map((one) => requestOf(one, folderOf(textOf(own(one, 'parentId'))))),
    environments: [
      ...of('environment').map((one) => valuesIn(own(one, 'data'))),
      ...[...groups.values()].map((one) => valuesIn(own(one, 'environment'))),
    ],
    leftOut: [...of('grpc_request'), ...of('websocket_request')].map(
      (one): LeftOut => ({
        name: textOf(own(one, 'name')),
        why: 'method',
        detail: textOf(own(one, '_type')),
      }),
    ),
  };
}

/** Version 5: folders hold what lies in them. */
function readNested(value: unknown): Found {
  const requests: RawRequest[] = [];
  const leftOut: LeftOut[] = [];
  const environments: (readonly Pair[])[] = [];
  const visit = (list: unknown, folder: readonly string[]): void => {
    for (const item of listOf(list)) {
      const children = own(item, 'children');
      if (Array.isArray(children) && folder.length < deepest) {
        environments.push(valuesIn(own(item, 'environment')));
        visit(children, [...folder, textOf(own(item, 'name'))]);
      } else if (typeof own(item, 'url') === 'string' && typeof own(item, 'method') === 'string')
        requests.push(requestOf(item, folder));
      else leftOut.push({ name: textOf(own(item, 'name')), why: 'damaged', detail: '' });
    }
  };
  visit(own(value, 'collection'), []);
  const base = own(value, 'environments');
  for (const one of [base, ...listOf(own(base, 'subEnvironments'))])
    environments.push(valuesIn(own(one, 'data')));
  return { ...nothingFound, requests, leftOut, environments };
}

/** An export of Insomnia's: version 4 (JSON, or YAML) and 5 (YAML). */
export const insomnia: ImportFormat = {
  id: 'insomnia',
  read({ value }) {
    const version = /^(?:collection|environment|spec)\.insomnia\.rest\/(\d+)\./.exec(
      textOf(own(value, 'type')),
    );
    if (version) return Number(version[1]) > 5 ? 'newer' : readNested(value);
    const resources = own(value, 'resources');
    if (own(value, '_type') !== 'export' || !Array.isArray(resources)) return undefined;
    return Number(own(value, '__export_format')) < 4 ? 'older' : readFlat(resources);
  },
};
