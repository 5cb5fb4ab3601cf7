import { type BrunoRequest, rawOfBruno } from '../bruno-request';
import { type Found, type ImportFormat, type LeftOut, nothingFound, type RawRequest } from '../types';
import { at, deepest, isObject, listOf, own, pairsOf, textOf } from '../values';

function requestOf(item: unknown, folder: readonly string[]): BrunoRequest {
  const request = own(item, 'request');
  const body = own(request, 'body');
  const auth = own(request, 'auth');
  const scripts = [at(request, 'script', 'req'), at(request, 'script', 'res'), own(request, 'tests')];
  const mode = textOf(own(body, 'mode'));
  const parameters = listOf(own(request, 'params')).filter((one) => own(one, 'type') === 'path');
  return {
    name: textOf(own(item, 'name')),
    folder,
    method: textOf(own(request, 'method')),
    url: textOf(own(request, 'url')),
    pathParameters: pairsOf(parameters),
    headers: pairsOf(own(request, 'headers')),
    mode,
    text: textOf(own(body, mode)),
    form: pairsOf(own(body, 'formUrlEncoded')),
    graphql: [textOf(at(body, 'graphql', 'query')), textOf(at(body, 'graphql', 'variables'))],
    auth: {
      mode: textOf(own(auth, 'mode')),
      key: textOf(at(auth, 'apikey', 'key')),
      value: textOf(at(auth, 'apikey', 'value')),
    },
    behind: [
      ...(scripts.some(Boolean) ? (['scripts'] as const) : []),
      ...(own(request, 'docs') ? (['description'] as const) : []),
    ],
  };
}

function walk(items: unknown): Pick<Found, 'requests' | 'leftOut'> {
  const requests: RawRequest[] = [];
  const leftOut: LeftOut[] = [];
  const visit = (list: unknown, folder: readonly string[]): void => {
    for (const item of listOf(list)) {
      const name = textOf(own(item, 'name'));
      if (Array.isArray(own(item, 'items')) && folder.length < deepest)
        visit(own(item, 'items'), [...folder, name]);
      else if (isObject(own(item, 'request'))) requests.push(rawOfBruno(requestOf(item, folder)));
      else leftOut.push({ name, why: 'damaged', detail: textOf(own(item, 'type')).slice(0, 30) });
    }
  };
  visit(items, []);
  return { requests, leftOut };
}

/** A collection that Bruno exported as one JSON file. */
export const bruno: ImportFormat = {
  id: 'bruno',
  read({ value }) {
    const items = own(value, 'items');
    const isOne =
      Array.isArray(items) && typeof own(value, 'name') === 'string' && own(value, 'version') !== undefined;
    if (!isOne) return undefined;
    const environments = listOf(own(value, 'environments')).map((one) => pairsOf(own(one, 'variables')));
    return { ...nothingFound, ...walk(items), environments };
  },
};
