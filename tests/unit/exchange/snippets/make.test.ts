import { expect, test } from 'vitest';
import { make } from '@/utils/exchange/snippets/make';
import { portableUrl } from '@/utils/exchange/snippets/written-url';
import { arriving, hostile, meaningOf } from './hostile';

/** Make takes two braces in any text for a formula. */
const formula = /\{\{/;

test.each(hostile)('%s', (_, call) => {
  const { subflows, metadata } = JSON.parse(make.write(call));
  expect(metadata).toEqual({ version: 1 });
  const [{ module, version, mapper }] = subflows[0].flow;
  expect([module, version]).toEqual(['http:ActionSendData', 3]);
  for (const text of [
    mapper.url,
    mapper.data,
    ...mapper.headers.map(({ value }: { value: string }) => value),
  ])
    expect(text).not.toMatch(formula);
  const { method, url, body, headers } = arriving(call, 'ACTIVECAMPAIGN_API_KEY');
  const { 'content-type': type, ...others } = headers as Record<string, string>;
  const named = mapper.headers.map(({ name, value }: { name: string; value: string }) => [
    name.toLowerCase(),
    value,
  ]);
  expect(Object.fromEntries(named)).toEqual(others);
  expect(mapper).toMatchObject({
    method: method.toLowerCase(),
    url: portableUrl(url),
    contentType: type ?? '',
    bodyType: body === '' ? '' : 'raw',
    followRedirect: false,
    serializeUrl: false,
  });
  expect(meaningOf(mapper.data)).toEqual(meaningOf(body));
});
