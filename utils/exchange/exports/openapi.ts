import { pathOf } from '@/utils/activecampaign/requests/draft';
import { mediaTypeOf } from '@/utils/activecampaign/requests/media-type';
import { queryPairs } from '@/utils/activecampaign/requests/query';
import { isTracking, trackingOrigin } from '@/utils/activecampaign/requests/tracking';
import { replaceVariables } from '@/utils/activecampaign/requests/variables';
import { entryOf, openapiExtension } from '../keyring-file';
import type { ExchangedRequest } from '../request';
import type { ExportFormat } from './types';

/** A path with its variables as OpenAPI writes parameters. */
const templateOf = (target: string): string => replaceVariables(pathOf(target), (name) => `{${name}}`);

/** Two paths that differ in the names of their parameters alone are one to OpenAPI. */
const shapeOf = (target: string): string => templateOf(target).replace(/\{[^{}/]*\}/g, '{}');

const pathParameters = (template: string): readonly object[] =>
  [...new Set([...template.matchAll(/\{([^{}/]+)\}/g)].map(([, name]) => name ?? ''))].map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

const queryParameters = (requests: readonly ExchangedRequest[]): readonly object[] => {
  const values = new Map<string, string>();
  for (const [name, value] of requests.flatMap(({ target }) => queryPairs(target)))
    if (name !== '' && !values.has(name)) values.set(name, value);
  return [...values].map(([name, example]) => ({
    name,
    in: 'query',
    schema: { type: 'string' },
    example,
  }));
};

/** The value of a body, where it is JSON; its text else, as while a variable stands outside of quotes. */
function exampleOf(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return body;
  }
}

/** The operation that some requests of one method and path are of. */
function operationOf(requests: readonly ExchangedRequest[], template: string): object {
  const [first] = requests;
  const withBody = requests.filter(({ body }) => body !== '');
  const folders = [...new Set(requests.map(({ folder }) => folder))].filter(Boolean);
  const examples = withBody.map(({ name, body }, at) => [
    `request-${at + 1}`,
    { summary: name, value: exampleOf(body) },
  ]);
  return {
    summary: first?.name ?? '',
    ...(folders.length > 0 && { tags: folders }),
    parameters: [...pathParameters(template), ...queryParameters(requests)],
    ...(first &&
      withBody.length > 0 && {
        requestBody: {
          content: { [mediaTypeOf(first)]: { schema: {}, examples: Object.fromEntries(examples) } },
        },
      }),
    responses: { default: { description: 'The answer of ActiveCampaign.' } },
    // The file's server and key are those of the account's own API.
    ...(first && isTracking(first.target) && { servers: [{ url: trackingOrigin }], security: [] }),
    [openapiExtension]: requests.map(entryOf),
  };
}

function pathsOf(requests: readonly ExchangedRequest[]): object {
  const byPath = Map.groupBy(requests, ({ target }) => shapeOf(target));
  const paths = [...byPath.values()].map((alike) => {
    const template = templateOf(alike[0]?.target ?? '/');
    const byMethod = Map.groupBy(alike, ({ method }) => method.toLowerCase());
    const operations = [...byMethod].map(([method, some]) => [method, operationOf(some, template)]);
    return [template, Object.fromEntries(operations)];
  });
  return Object.fromEntries(paths);
}

/** An OpenAPI file (3.1): for each method and path an operation, with the requests of it as its examples. */
export const openapi: ExportFormat = {
  id: 'openapi',
  ending: '.openapi.json',
  write({ folders, requests }) {
    const tags = [...new Set([...folders, ...requests.map(({ folder }) => folder)])].filter(Boolean);
    return JSON.stringify(
      {
        openapi: '3.1.0',
        info: { title: 'ActiveCampaign', version: '3' },
        servers: [
          {
            url: 'https://{account}.api-us1.com',
            variables: { account: { default: 'youraccount' } },
          },
        ],
        security: [{ 'api-token': [] }],
        tags: tags.map((name) => ({ name })),
        paths: pathsOf(requests),
        components: {
          securitySchemes: { 'api-token': { type: 'apiKey', name: 'Api-Token', in: 'header' } },
        },
      },
      null,
      2,
    );
  },
};
