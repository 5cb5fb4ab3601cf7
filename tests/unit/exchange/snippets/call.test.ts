import { describe, expect, test } from 'vitest';
import { operationById, operations } from '@/utils/activecampaign/operations';
import { snippets } from '@/utils/exchange/snippets';
import { snippetCall } from '@/utils/exchange/snippets/call';
import { calls, key, origin } from './calls';

const made = (target: string, body = '', more: Partial<Parameters<typeof snippetCall>[0]> = {}) =>
  snippetCall({ operation: undefined, draft: { method: 'POST', target, body }, origin, ...more });

test('the address is as browsers write it, without what they do not send', () => {
  expect(made("/api/3/a b/../é?q=it's|{x}#here").url).toBe(`${origin}/api/3/%C3%A9?q=it%27s|{x}`);
});

test.each(['//evil.example/', '\\\\evil.example\\', 'https://evil.example/'])(
  'it never leaves: %s',
  (target) => {
    expect(() => made(target)).toThrow('leaves its origin');
  },
);

test('the body is whole text, and its media type that of the address', () => {
  expect(made('/api/3/tags', '"\ud800"')).toMatchObject({ body: '"\ufffd"', mediaType: 'application/json' });
  expect(made('/api/3/form/optin', 'a=1').mediaType).toBe('application/x-www-form-urlencoded');
  expect(made('/api/3/tags').mediaType).toBe('');
});

test('without the key in clear, no format has it, nor a password', () => {
  const operation = operationById('users.create');
  const draft = {
    method: 'POST',
    target: '/api/3/users',
    body: '{"user":{"password":"hunter2-hunter2"}}',
  } as const;
  const hidden = snippetCall({ operation, draft, origin });
  const clear = snippetCall({ operation, draft, origin, key });
  for (const { id, write } of snippets) {
    expect(write(hidden), id).not.toMatch(/hunter2/);
    expect(write(hidden), id).toContain('PASSWORD');
    expect(write(hidden), id).not.toContain(key);
    expect(write(clear), id).toContain('hunter2-hunter2');
    expect(write(clear), id).toContain(key);
    expect(write(clear), id).not.toContain('ACTIVECAMPAIGN_API_KEY');
  }
});

describe('a key in the address', () => {
  test('is named there, whatever was typed', () => {
    expect(made(`/api/2/template/share?api_key=${key}&API%5FKEY=${key}&id=1`).url).toBe(
      `${origin}/api/2/template/share?api_key=ACTIVECAMPAIGN_API_KEY&API%5FKEY=ACTIVECAMPAIGN_API_KEY&id=1`,
    );
  });

  test('stands there where it was asked for', () => {
    expect(made('/api/2/template/share?api_key=&id=1', '', { key }).url).toBe(
      `${origin}/api/2/template/share?api_key=${key}&id=1`,
    );
  });
});

test('event tracking goes to its own host, without the key, in every format, asked for or not', () => {
  const tracking = operations.filter(({ host }) => host === 'event-tracking');
  expect(tracking.length).toBeGreaterThan(0);
  for (const operation of tracking) {
    const draft = { method: operation.method, target: operation.path, body: 'key=abc&event=a' };
    for (const asked of [undefined, key]) {
      const call = snippetCall({ operation, draft, origin, key: asked });
      expect(call.url).toBe('https://trackcmp.net/event');
      for (const { id, write } of snippets) {
        const text = write(call);
        expect(text, id).not.toMatch(/Api-Token|ACTIVECAMPAIGN_API_KEY|activeCampaignApi/);
        expect(text, id).not.toContain(key);
        expect(text.includes('key=abc'), id).toBe(asked !== undefined);
      }
    }
  }
});

test('every format ends without a line end', () => {
  for (const call of Object.values(calls))
    for (const { id, write } of snippets) expect(write(call), id).not.toMatch(/\s$/);
});
