import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv } from 'ajv';
import draft6 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };
import addFormatsModule from 'ajv-formats';
import harSchemas from 'har-schema';
import { Collection } from 'postman-collection';
import { expect, test } from 'vitest';
import { exportFormats } from '@/utils/exchange/exports';
import { type HarCall, harEntry, harFrame } from '@/utils/exchange/exports/har';
import { redactorFor } from '@/utils/exchange/redact';
import { seeded } from '../../activecampaign/seeded';
import { someKey } from '../imports/reading';
import { someRequests } from './some-requests';

const requests = someRequests(60, seeded(21));
const contents = { folders: ['Empty', 'Weekly'], requests };

/** The official schemas of HAR 1.2, as the npm registry has them. */
function harValidator() {
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addMetaSchema(draft6);
  addFormatsModule.default(ajv);
  for (const schema of Object.values(harSchemas)) ajv.addSchema(schema);
  return ajv.getSchema('har.json');
}

const call: HarCall = {
  method: 'POST',
  origin: 'https://acme.api-us1.com',
  target: `/api/3/contacts?filters[email]=a b&api_key=${someKey}&x={|}^`,
  sent: `{"note":"${someKey}","password":"seven harbours"}`,
  answered: {
    at: 1_700_000_000_000,
    result: {
      kind: 'answer',
      status: 201,
      headers: {
        'content-type': 'application/json',
        'set-cookie': 'session=abc',
        'x-note': `Api-Token: ${someKey}`,
      },
      body: 'json',
      size: 9,
      ms: 12,
    },
  },
  body: `{"a":"${btoa(`:${someKey}`)}","Api-Token":"${someKey.toUpperCase()}"}`,
};
const others: readonly HarCall[] = [
  { ...call, method: 'GET', sent: '', body: undefined },
  { ...call, answered: { at: 0, result: { kind: 'timeout', ms: 25_000 } }, body: undefined },
  { ...call, body: 'x'.repeat(5_000_001) },
];

test('HAR: valid by its own schema, and without the key in any encoding', () => {
  const redact = redactorFor([someKey]);
  const entries = [call, ...others].map((one) => JSON.stringify(harEntry(one, redact)));
  const text = `${harFrame.before}${entries.join(harFrame.between)}${harFrame.after}`;
  const validate = harValidator();
  expect(validate?.(JSON.parse(text)), JSON.stringify(validate?.errors)).toBe(true);
  expect(text).not.toMatch(new RegExp(someKey.slice(0, 40), 'i'));
  expect(text).not.toContain(btoa(someKey).slice(2, 40));
  expect(text).not.toMatch(/session=abc|harbours/);
  expect(text).toContain('The body was not kept.');
  expect(JSON.parse(`${harFrame.before}${harFrame.after}`)).toMatchObject({ log: { entries: [] } });
});

test('OpenAPI: valid by the official schema of 3.1', async () => {
  const validator = new Validator();
  const document = JSON.parse(exportFormats.openapi.write(contents));
  expect(await validator.validate(document)).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

test('Postman: read by its own library, which finds each request with its method, address and body', () => {
  const collection = new Collection(JSON.parse(exportFormats.postman.write(contents)));
  const found: string[] = [];
  collection.forEachItem(({ name, request }) => {
    found.push(`${name} ${request.method} ${request.url.toString()} ${request.body?.toString() ?? ''}`);
  });
  const wanted = requests.map(
    ({ name, method, target, body }) => `${name} ${method} {{baseUrl}}${target} ${body}`,
  );
  expect(found.sort()).toEqual([...wanted].sort());
  expect(collection.auth?.type).toBe('apikey');
  expect(collection.variables.get('baseUrl')).toBe('https://youraccount.api-us1.com');
});
