import { expect, test } from 'vitest';
import { exportFormats } from '@/utils/exchange/exports';
import { harEntry, harFrame } from '@/utils/exchange/exports/har';
import type { ExchangedRequest } from '@/utils/exchange/request';
import { seeded } from '../../activecampaign/seeded';
import { readText, short } from '../imports/reading';
import { someRequests } from './some-requests';

/** Without order: a format may group what belongs together. */
const sorted = (requests: readonly ExchangedRequest[]): readonly string[] =>
  [...new Set(requests.map((one) => JSON.stringify(one)))].sort();

test.each(['keyring', 'postman', 'openapi'] as const)(
  '%s: what is exported comes back as it was',
  async (id) => {
    const random = seeded(11);
    for (let round = 0; round < 60; round += 1) {
      const requests = someRequests(1 + Math.floor(random() * 25), random);
      const read = await readText(exportFormats[id].write({ folders: ['Empty'], requests }));
      expect(read.leftOut).toEqual([]);
      expect(sorted(read.requests)).toEqual(sorted(requests));
      expect(read.formats).toEqual([id]);
    }
  },
);

test('event tracking goes to its own host, without the key of the account, and comes back', async () => {
  const requests: readonly ExchangedRequest[] = [
    {
      name: 'Track',
      folder: '',
      method: 'POST',
      target: '/event',
      body: 'actid={{actid}}&event=Watched%20demo',
    },
  ];
  const collection = JSON.parse(exportFormats.postman.write({ folders: [], requests })) as {
    item: readonly { request: { url: { raw: string }; auth: object } }[];
  };
  expect(collection.item[0]?.request).toMatchObject({
    url: { raw: 'https://trackcmp.net/event' },
    auth: { type: 'noauth' },
  });
  const file = JSON.parse(exportFormats.openapi.write({ folders: [], requests })) as {
    paths: Readonly<Record<string, object>>;
  };
  expect(file.paths['/event']).toMatchObject({
    post: { servers: [{ url: 'https://trackcmp.net' }], security: [] },
  });
  for (const id of ['postman', 'openapi', 'keyring'] as const) {
    const read = await readText(exportFormats[id].write({ folders: [], requests }));
    expect(read.requests).toEqual(requests);
  }
  expect(short(await readText('curl https://trackcmp.net/event -d actid=1'))).toEqual([
    'POST /event actid=1',
  ]);
  expect((await readText('curl https://trackcmp.net/other -d a=1')).requests).toEqual([]);
});

test('OpenAPI without what is Keyring’s own in it: methods, paths and bodies come back', async () => {
  const requests: readonly ExchangedRequest[] = [
    {
      name: 'List',
      folder: 'F',
      method: 'GET',
      target: '/api/3/contacts?limit={{n}}&filters[email]=a%20b',
      body: '',
    },
    { name: 'Add', folder: '', method: 'POST', target: '/api/3/contacts', body: '{\n  "a": "{{b}}"\n}' },
    { name: 'Change', folder: '', method: 'PUT', target: '/api/3/contacts/{{id}}', body: '{"a":{{number}}}' },
  ];
  const text = exportFormats.openapi
    .write({ folders: [], requests })
    .replaceAll('x-keyring-requests', 'x-other');
  expect(sorted((await readText(text)).requests)).toEqual(sorted(requests));
});

test('HAR: the calls of the history come back as requests', async () => {
  const random = seeded(12);
  const filled = (text: string): string => text.replace(/\{\{\w+\}\}/g, '7');
  const calls = someRequests(200, random)
    .filter(({ body }) => body !== '{"broken":')
    .map((one) => ({ ...one, target: filled(one.target), body: filled(one.body) }));
  const entries = calls.map(({ method, target, body }) =>
    harEntry(
      {
        method,
        origin: 'https://acme.api-us1.com',
        target,
        sent: body,
        answered: { at: 1, result: { kind: 'timeout', ms: 1 } },
        body: undefined,
      },
      (text) => text,
    ),
  );
  const list = entries.map((entry) => JSON.stringify(entry)).join(harFrame.between);
  const read = await readText(`${harFrame.before}${list}${harFrame.after}`);
  const wanted = calls.map(({ method, target, body }) => `${method} ${target}${body && ` ${body}`}`);
  expect(new Set(short(read))).toEqual(new Set(wanted));
  expect(read.leftOut).toEqual([]);
});
