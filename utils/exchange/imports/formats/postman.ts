import { withMorePairs } from '../query';
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
import { deepest, isObject, listOf, own, pairsOf, textOf } from '../values';

/** Postman writes what signs in as a list of pairs (v2.1) or as an object (v2.0). */
function authPairs(auth: unknown): ReadonlyMap<string, string> {
  const type = textOf(own(auth, 'type'));
  const given = own(auth, type);
  if (Array.isArray(given)) return new Map(pairsOf(given, 'key'));
  return new Map(
    isObject(given) ? Object.entries(given).map(([name, value]): Pair => [name, textOf(value)]) : [],
  );
}

/** What signs in, as the header that it becomes. */
function authHeader(auth: unknown): readonly Pair[] {
  const type = textOf(own(auth, 'type'));
  if (type === '' || type === 'noauth') return [];
  const pairs = authPairs(auth);
  const [name, value] = [pairs.get('key') ?? '', pairs.get('value') ?? ''];
  return type === 'apikey' && name !== '' ? [[name, value]] : [['Authorization', type]];
}

/** The address, with path variables as Keyring writes variables. */
function urlOf(url: unknown): string {
  const raw = typeof url === 'string' ? url : textOf(own(url, 'raw'));
  const parts = listOf(own(url, 'path')).map((part) => textOf(isObject(part) ? own(part, 'value') : part));
  const host = own(url, 'host');
  const built = `${Array.isArray(host) ? host.map(textOf).join('.') : textOf(host)}/${parts.join('/')}`;
  const whole = raw || (parts.length > 0 ? withMorePairs(built, pairsOf(own(url, 'query'), 'key')) : '');
  return pathVariables(whole, own(url, 'variable'));
}

/** An address with `:id` as a variable where the list names it. */
function pathVariables(url: string, list: unknown): string {
  const names = new Set(listOf(list).map((one) => textOf(own(one, 'key') ?? own(one, 'id'))));
  const [before = ''] = /^[^?#]*/.exec(url) ?? [];
  const path = before.replace(/\/:([\p{L}\p{N}_.-]{1,50})(?=\/|$)/gu, (whole, name: string) =>
    names.has(name) && name !== 'version' ? `/{{${name}}}` : whole,
  );
  return `${path}${url.slice(before.length)}`;
}

function bodyOf(body: unknown): RawBody {
  const mode = textOf(own(body, 'mode'));
  if (!isObject(body) || mode === '' || own(body, 'disabled') === true) return { kind: 'none' };
  if (mode === 'raw') {
    const text = textOf(own(body, 'raw'));
    return text === '' ? { kind: 'none' } : { kind: 'text', text, type: '' };
  }
  if (mode === 'urlencoded') return { kind: 'form', pairs: pairsOf(own(body, mode), 'key') };
  if (mode === 'graphql')
    return { kind: 'text', text: graphqlText(own(body, mode)), type: 'application/json' };
  if (mode === 'file') return { kind: 'file' };
  const parts = listOf(own(body, mode));
  return parts.length === 0 ? { kind: 'none' } : { kind: 'other', type: mode };
}

function graphqlText(graphql: unknown): string {
  const [query, variables] = [textOf(own(graphql, 'query')), textOf(own(graphql, 'variables')).trim()];
  return `{"query":${JSON.stringify(query)}${variables === '' ? '' : `,"variables":${variables}`}}`;
}

const behindOf = (item: unknown, request: unknown): readonly BehindWhat[] => [
  ...(listOf(own(item, 'event')).length > 0 ? (['scripts'] as const) : []),
  ...(listOf(own(item, 'response')).length > 0 ? (['examples'] as const) : []),
  ...(own(request, 'description') ? (['description'] as const) : []),
];

/** Walks the items; what signs in is handed down from the folder to what lies in it. */
function walk(items: unknown, auth: unknown): Pick<Found, 'requests' | 'leftOut'> {
  const requests: RawRequest[] = [];
  const leftOut: LeftOut[] = [];
  const visit = (list: unknown, folder: readonly string[], above: unknown): void => {
    for (const item of listOf(list)) {
      const name = textOf(own(item, 'name'));
      const inner = own(item, 'item');
      const request = own(item, 'request');
      if (Array.isArray(inner) && folder.length < deepest)
        visit(inner, [...folder, name], own(item, 'auth') ?? above);
      else if (typeof request === 'string' || isObject(request))
        requests.push({
          name,
          folder,
          method: typeof request === 'string' ? 'GET' : textOf(own(request, 'method')) || 'GET',
          url: typeof request === 'string' ? request : urlOf(own(request, 'url')),
          headers: [...pairsOf(own(request, 'header'), 'key'), ...authHeader(own(request, 'auth') ?? above)],
          body: bodyOf(own(request, 'body')),
          behind: behindOf(item, request),
        });
      else leftOut.push({ name, why: 'damaged', detail: '' });
    }
  };
  visit(items, [], auth);
  return { requests, leftOut };
}

/** A Postman collection of version 2.0 or 2.1: https://schema.postman.com/ */
export const postman: ImportFormat = {
  id: 'postman',
  read({ value }) {
    // Its API wraps it once more.
    const collection = isObject(own(value, 'collection')) ? own(value, 'collection') : value;
    const info = own(collection, 'info');
    const schema = textOf(own(info, 'schema'));
    if (isObject(value) && Array.isArray(own(value, 'requests')) && Array.isArray(own(value, 'order')))
      return 'older';
    if (/\/collection\/v1\./.test(schema)) return 'older';
    const isCollection =
      /\/collection\/v2\.[01]\./.test(schema) || (isObject(info) && Array.isArray(own(collection, 'item')));
    if (!isCollection) return undefined;
    return {
      ...nothingFound,
      ...walk(own(collection, 'item'), own(collection, 'auth')),
      environments: [pairsOf(own(collection, 'variable'), 'key')],
    };
  },
};
