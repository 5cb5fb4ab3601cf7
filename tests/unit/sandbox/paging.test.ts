import { expect, test } from 'vitest';
import { call, jsonOf, sandboxFor } from './client.ts';

interface Page {
  contacts: { id: string; email: string }[];
  meta: { total: string };
}

async function pages(...queries: string[]): Promise<Page[]> {
  const sandbox = await sandboxFor();
  const received: Page[] = [];
  for (const query of queries) {
    received.push(jsonOf<Page>(await call(sandbox, 'GET', `/api/3/contacts${query}`)));
  }
  return received;
}

test('20 of 4,812 at first, 100 at most, the total as text', async () => {
  const [usual, all, nonsense] = await pages('', '?limit=5000', '?limit=many&offset=-3');
  expect(usual?.contacts).toHaveLength(20);
  expect(usual?.meta.total).toBe('4812');
  expect(all?.contacts).toHaveLength(100);
  expect(nonsense?.contacts.map(({ id }) => id)).toEqual(usual?.contacts.map(({ id }) => id));
});

test('offset counts from 0 and past the end there is nothing', async () => {
  const [second, last, past] = await pages('?limit=2&offset=2', '?limit=100&offset=4800', '?offset=4812');
  expect(second?.contacts.map(({ id }) => id)).toEqual(['3', '4']);
  expect(last?.contacts).toHaveLength(12);
  expect(past?.contacts).toEqual([]);
});

test('every contact is seen once by offset, and once by id_greater', async () => {
  const sandbox = await sandboxFor();
  const byOffset = new Set<string>();
  for (let offset = 0; offset < 4812; offset += 100) {
    const page = jsonOf<Page>(await call(sandbox, 'GET', `/api/3/contacts?limit=100&offset=${offset}`));
    for (const { id } of page.contacts) byOffset.add(id);
  }
  expect(byOffset.size).toBe(4812);
  let last = '4700';
  const after: string[] = [];
  for (let page: Page['contacts']; ; last = page.at(-1)?.id ?? '') {
    const path = `/api/3/contacts?limit=50&orders%5Bid%5D=ASC&id_greater=${last}`;
    page = jsonOf<Page>(await call(sandbox, 'GET', path)).contacts;
    if (page.length === 0) break;
    after.push(...page.map(({ id }) => id));
  }
  expect(after).toEqual(Array.from({ length: 112 }, (_, index) => String(4701 + index)));
});

test('orders, several, and the filters of contacts', async () => {
  const [down, name, email, tagged, listed, unsubscribed] = await pages(
    '?orders[id]=DESC&limit=1',
    '?orders[firstName]=DESC&orders[id]=DESC&limit=1',
    '?email=CONTACT7%40example.com',
    '?tagid=4',
    '?listid=3&status=2',
    '?status=2',
  );
  expect(down?.contacts[0]?.id).toBe('4812');
  expect(name?.contacts[0]?.id).toBe('4811');
  expect(email?.contacts.map(({ id }) => id)).toEqual(['7']);
  expect(tagged?.meta.total).toBe('802');
  expect(Number(listed?.meta.total)).toBeLessThan(Number(unsubscribed?.meta.total));
  expect(unsubscribed?.meta.total).toBe('481');
});

test('filters with operators, and an unknown filter that changes nothing', async () => {
  const sandbox = await sandboxFor();
  const names = async (query: string) =>
    jsonOf<{ lists: { name: string }[] }>(await call(sandbox, 'GET', `/api/3/lists${query}`)).lists.map(
      ({ name }) => name,
    );
  expect(await names('?filters[name][contains]=er')).toEqual(['Newsletter', 'Customers', 'Partners']);
  expect(await names('?filters%5Bname%5D%5Bstarts_with%5D=t')).toEqual(['Trade fair']);
  expect(await names('?filters[name]=partners')).toEqual(['Partners']);
  expect(await names('?filters[colour]=red')).toHaveLength(4);
});
