import { withQueryPairs } from '@/utils/activecampaign/requests/query';
import { openapiExtension } from '../../keyring-file';
import { readKeyringEntries } from '../keyring-entries';
import { createSchemas, type Schemas } from '../openapi/schemas';
import { serverUrl } from '../openapi/server';
import {
  type Found,
  type ImportFormat,
  nothingFound,
  type Pair,
  type RawBody,
  type RawRequest,
} from '../types';
import { entriesOf, isObject, listOf, own, textOf } from '../values';

const verbs = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace'] as const;

/** The example of a parameter or of a body; undefined where there is none. */
function exampleOf(holder: unknown, schemas: Schemas): unknown {
  const plain = own(holder, 'example');
  if (plain !== undefined) return plain;
  const [first] = entriesOf(own(holder, 'examples'));
  return first ? own(schemas.resolved(first[1]), 'value') : undefined;
}

function bodyOf(operation: unknown, schemas: Schemas): RawBody {
  const content = entriesOf(own(schemas.resolved(own(operation, 'requestBody')), 'content'));
  const [type, media] = content.find(([name]) => /\bjson\b/i.test(name)) ?? content[0] ?? [];
  if (type === undefined) return { kind: 'none' };
  const example = exampleOf(media, schemas);
  if (/\bjson\b/i.test(type)) {
    const value = example === undefined ? schemas.sample(own(media, 'schema')) : example;
    const text = typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? '');
    return text === '' ? { kind: 'none' } : { kind: 'text', text, type: 'application/json' };
  }
  if (typeof example === 'string') return { kind: 'text', text: example, type };
  if (type !== 'application/x-www-form-urlencoded') return { kind: 'other', type };
  const fields = entriesOf(example ?? schemas.sample(own(media, 'schema')));
  return { kind: 'form', pairs: fields.map(([name, value]): Pair => [name, textOf(value)]) };
}

/** The parameters of an operation, those of its path among them; its own take the place of these. */
function parametersOf(path: unknown, operation: unknown, schemas: Schemas): readonly unknown[] {
  const byName = new Map<string, unknown>();
  for (const one of [...listOf(own(path, 'parameters')), ...listOf(own(operation, 'parameters'))]) {
    const parameter = schemas.resolved(one);
    byName.set(`${textOf(own(parameter, 'in'))} ${textOf(own(parameter, 'name'))}`, parameter);
  }
  return [...byName.values()];
}

/** What the query asks for: what it must, and what the file has an example of. */
function queryOf(parameters: readonly unknown[], schemas: Schemas): readonly Pair[] {
  return parameters.flatMap((parameter): readonly Pair[] => {
    const name = textOf(own(parameter, 'name'));
    const example = exampleOf(parameter, schemas);
    const isWanted = own(parameter, 'required') === true || example !== undefined;
    if (own(parameter, 'in') !== 'query' || name === '' || !isWanted) return [];
    return [
      [name, example === undefined ? `{{${name.replace(/[^\p{L}\p{N}_.-]/gu, '_')}}}` : textOf(example)],
    ];
  });
}

function requestsOf(value: unknown, schemas: Schemas): Found {
  const requests: RawRequest[] = [];
  const kept: unknown[] = [];
  for (const [path, shared] of entriesOf(own(value, 'paths'))) {
    const item = schemas.resolved(shared);
    for (const verb of verbs) {
      const operation = own(item, verb);
      if (!isObject(operation)) continue;
      const whole = own(operation, openapiExtension);
      if (Array.isArray(whole)) {
        kept.push(...whole);
        continue;
      }
      const servers = own(operation, 'servers') ?? own(item, 'servers') ?? own(value, 'servers');
      const parameters = parametersOf(item, operation, schemas);
      const url = `${serverUrl(servers)}${path.replace(/(?<!\{)\{([^{}/]{1,50})\}(?!\})/g, '{{$1}}')}`;
      const headers = parameters.flatMap((one): readonly Pair[] =>
        own(one, 'in') === 'header' ? [[textOf(own(one, 'name')), '']] : [],
      );
      requests.push({
        name: textOf(own(operation, 'summary')) || textOf(own(operation, 'operationId')),
        folder: [textOf(listOf(own(operation, 'tags'))[0])],
        method: verb,
        url: withQueryPairs(url, queryOf(parameters, schemas)),
        headers,
        body: bodyOf(operation, schemas),
        behind: own(operation, 'description') ? ['description'] : [],
      });
    }
  }
  return { ...nothingFound, ...readKeyringEntries(kept), requests };
}

/** The operations of an OpenAPI file of version 3: https://spec.openapis.org/oas/v3.1.0 */
export const openapi: ImportFormat = {
  id: 'openapi',
  read({ value }) {
    if (own(value, 'swagger') !== undefined && isObject(own(value, 'paths'))) return 'older';
    if (!/^3\./.test(textOf(own(value, 'openapi')))) return undefined;
    return requestsOf(value, createSchemas(value));
  },
};
