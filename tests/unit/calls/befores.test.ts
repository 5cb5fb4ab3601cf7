import { expect, test } from 'vitest';
import { createBefores } from '@/utils/calls/befores';
import { memoryStore } from '../support/memory-store';

test('a record is known by its slip’s call once the change was made, and by no other', async () => {
  const befores = createBefores(memoryStore());
  await Promise.all([befores.keep('s1', 'one'), befores.keep('s2', 'two')]);
  expect(await befores.of('c1')).toBeUndefined();
  expect(await befores.made('s1', 'c1')).toBe('one');
  expect(await befores.made('s1', 'c2')).toBeUndefined();
  expect(await befores.of('c1')).toBe('one');
  expect(await befores.made('s2', 'c2')).toBe('two');
});

test('ten are held, none too long, and after a lock none', async () => {
  const session = memoryStore();
  const befores = createBefores(session);
  for (let at = 0; at < 12; at += 1) await befores.keep(`s${at}`, 'x');
  expect(await befores.made('s1', 'c1')).toBeUndefined();
  expect(await befores.made('s2', 'c2')).toBe('x');
  await befores.keep('long', 'x'.repeat(200_001));
  expect(await befores.made('long', 'c3')).toBeUndefined();
  await befores.forget();
  expect(await befores.of('c2')).toBeUndefined();
  expect(session.held.size).toBe(0);
});

test('what is damaged there is left out, and a full memory stops nothing after it', async () => {
  const session = memoryStore();
  session.held.set('befores', [{ name: 1 }, null, { name: 's1', before: 'x' }]);
  const befores = createBefores(session);
  session.fail = new Error('quota');
  await expect(befores.keep('s2', 'y')).rejects.toThrow('quota');
  expect(await befores.made('s1', 'c1')).toBe('x');
});
