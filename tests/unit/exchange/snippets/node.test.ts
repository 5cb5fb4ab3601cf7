import { expect, test } from 'vitest';
import { node } from '@/utils/exchange/snippets/node';
import { arriving, hostile } from './hostile';

const { constructor: AsyncFunction } = Object.getPrototypeOf(async () => undefined);

/** Carries the text out with its own fetch. */
test.each(hostile)('%s', async (_, call) => {
  const asked: Request[] = [];
  const said: unknown[] = [];
  const fetching = async (url: string, init: RequestInit) => {
    asked.push(new Request(url, init));
    return new Response('{}');
  };
  const env = { ACTIVECAMPAIGN_API_KEY: 'the-key' };
  const program = new AsyncFunction('fetch', 'process', 'console', node.write(call));
  await program(fetching, { env }, { log: (...words: unknown[]) => said.push(...words) });
  const [request] = asked;
  expect({
    method: request?.method,
    url: request?.url,
    body: await request?.text(),
    headers: Object.fromEntries(request?.headers ?? []),
  }).toEqual(arriving(call, 'the-key'));
  expect(request?.redirect).toBe('manual');
  expect(said).toEqual([200, '{}']);
});
