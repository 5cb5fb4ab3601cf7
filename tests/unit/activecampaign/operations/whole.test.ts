import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { groupIdOf, operationById, operationGroups, operations } from '@/utils/activecampaign/operations';
import type { Operation } from '@/utils/activecampaign/operations/types';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Every operation that ActiveCampaign has, as `METHOD path`: kept apart from the product's own data. */
const known = read('./all-operations.txt').trim().split('\n');

const lineOf = ({ method, path, host }: Operation) =>
  `${method} ${host === 'event-tracking' ? 'https://trackcmp.net' : ''}${path}`;

const count = (wanted: (operation: Operation) => unknown) => operations.filter(wanted).length;

describe('the operations', () => {
  test('are all 364, each once, and no others', () => {
    expect(known).toHaveLength(364);
    expect(operations.map(lineOf).sort()).toEqual([...known].sort());
  });

  test('have ids of their own, which begin with their group’s', () => {
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
    for (const group of operationGroups) {
      for (const operation of group.operations) {
        expect(operation.id).toMatch(/^[a-z0-9-]+\.[a-z0-9-]+$/);
        expect(groupIdOf(operation)).toBe(group.id);
        expect(operationById(operation.id)).toBe(operation);
      }
    }
    expect(operationById('contacts.no-such')).toBeUndefined();
  });

  test('come from every file of groups, and every group from its own', () => {
    const folder = new URL('../../../../utils/activecampaign/operations/groups/', import.meta.url);
    const declaring = readdirSync(folder)
      .filter((name) => readFileSync(new URL(name, folder), 'utf8').includes(': OperationGroup = {'))
      .map((name) => name.replace('.ts', ''));
    expect(operationGroups.map(({ id }) => id).sort()).toEqual(declaring.sort());
    expect(operationGroups).toHaveLength(41);
  });

  test.each(operations.map((one) => [one.id, one] as const))('%s asks for what its path has', (_, one) => {
    const braces = [...one.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
    expect(one.inPath.map(({ name }) => name)).toEqual(braces);
    expect(one.inPath.filter(({ required }) => !required)).toEqual([]);
  });

  test('name the rows of their answer where they answer page by page, and only there', () => {
    for (const { id, method, inQuery, rows } of operations) {
      const names = inQuery.map(({ name }) => name);
      if (names.includes('limit') && method === 'GET') expect(rows, id).toBeTruthy();
      if (rows) {
        expect(method, id).toBe('GET');
        expect(
          names.some((name) => name === 'limit' || name === 'page'),
          id,
        ).toBe(true);
      }
    }
    expect(count(({ rows }) => rows)).toBeGreaterThanOrEqual(98);
  });

  test('say how far they can be relied on', () => {
    const standings = Object.groupBy(operations, ({ standing }) => standing ?? 'documented');
    const figures = Object.fromEntries(
      Object.entries(standings).map(([name, those]) => [name, those.length]),
    );
    expect(figures).toEqual({ documented: 334, undocumented: 16, observed: 8, removed: 5, internal: 1 });
    expect(count(({ unverifiedHeader }) => unverifiedHeader)).toBe(13);
    expect(count(({ suspectPath }) => suspectPath)).toBe(3);
    expect(count(({ reference }) => reference)).toBe(340);
  });

  test('say what they do', () => {
    for (const { id, method, effect } of operations) {
      if (method === 'GET') expect(effect, id).toBe('read');
      if (method === 'DELETE') expect(effect, id).toBe('delete');
    }
    expect(count(({ notifies }) => notifies)).toBe(10);
    expect(count(({ effect, notifies }) => effect === 'send' && !notifies)).toBe(0);
  });

  test('go to the account, but for event tracking, which is a form on a host of its own', () => {
    const elsewhere = operations.filter(({ host }) => host);
    expect(elsewhere.map(lineOf)).toEqual(['POST https://trackcmp.net/event']);
    expect(elsewhere.every(({ body }) => body?.form)).toBe(true);
    expect(count(({ host, path }) => !host && !path.startsWith('/api/'))).toBe(0);
  });

  test('have their fields side by side under different names', () => {
    for (const { id, inQuery, body } of operations) {
      for (const fields of [inQuery, body?.fields ?? []]) {
        const names = fields.map(({ name, operators }) => `${name}${operators ? '[…]' : ''}`);
        expect(new Set(names).size, id).toBe(names.length);
      }
    }
  });
});
