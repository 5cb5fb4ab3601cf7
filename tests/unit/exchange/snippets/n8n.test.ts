import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { n8n } from '@/utils/exchange/snippets/n8n';
import { portableUrl } from '@/utils/exchange/snippets/written-url';
import { key } from './calls';
import { arriving, hostile, meaningOf } from './hostile';

/** A parameter as n8n reads it: an expression where it begins with `=`, in which `{{ }}` is carried out. */
const read = (parameter: string): string =>
  parameter.startsWith('=')
    ? parameter.slice(1).replace(/\{\{([\s\S]*?)\}\}/g, (_, code: string) => String(runInNewContext(code)))
    : parameter;

interface Parameters {
  readonly method: string;
  readonly url: string;
  readonly nodeCredentialType?: string;
  readonly headerParameters: {
    readonly parameters: readonly { readonly name: string; readonly value: string }[];
  };
  readonly contentType?: 'raw' | 'json';
  readonly rawContentType?: string;
  readonly body?: string;
  readonly jsonBody?: string;
}

/** What the node sends, by its source: a raw body for all methods but DELETE, and JSON for each. */
function sent({ method, url, headerParameters, contentType, rawContentType, body, jsonBody }: Parameters) {
  const raw = contentType === 'raw' && ['PATCH', 'POST', 'PUT', 'GET'].includes(method);
  const json = contentType === 'json' ? JSON.stringify(JSON.parse(read(jsonBody ?? ''))) : '';
  const type = contentType === 'raw' ? rawContentType : contentType && 'application/json';
  return {
    method,
    url: read(url),
    body: raw ? read(body ?? '') : json,
    headers: {
      ...Object.fromEntries(
        headerParameters.parameters.map(({ name, value }) => [name.toLowerCase(), read(value)]),
      ),
      ...(type !== undefined && { 'content-type': type }),
    },
  };
}

test.each(hostile)('%s', (_, call) => {
  const { nodes, connections } = JSON.parse(n8n.write(call));
  const [{ type, typeVersion, name, position, parameters }] = nodes;
  expect({ type, typeVersion, name, position, connections }).toEqual({
    type: 'n8n-nodes-base.httpRequest',
    typeVersion: 4.2,
    name: 'ActiveCampaign',
    position: [0, 0],
    connections: {},
  });
  expect(parameters.nodeCredentialType).toBe('activeCampaignApi');
  expect(parameters.options.redirect.redirect.followRedirects).toBe(false);
  const seen = sent(parameters);
  const { headers, ...wanted } = arriving(call, '');
  const { 'api-token': _key, ...others } = headers;
  expect({ ...seen, body: '' }).toEqual({
    ...wanted,
    headers: others,
    url: portableUrl(wanted.url),
    body: '',
  });
  expect(meaningOf(seen.body)).toEqual(meaningOf(wanted.body));
});

test('with the key in clear it uses no credential of n8n', () => {
  const [[, call] = []] = hostile;
  if (!call) throw new Error('There is no call.');
  const { parameters } = JSON.parse(n8n.write({ ...call, key: { kind: 'clear', key } })).nodes[0];
  expect(parameters).not.toHaveProperty('nodeCredentialType');
  expect(sent(parameters).headers).toHaveProperty('api-token', key);
});
