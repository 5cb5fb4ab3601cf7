import { expect, test } from 'vitest';
import { isProtectionChosen, noteProtectionChosen } from '@/utils/vault/protection-choice';
import { memoryStore } from '../support/memory-store';

test('nothing is chosen until it is noted, and what lies there tells nothing but that', async () => {
  const store = memoryStore();
  expect(await isProtectionChosen(store)).toBe(false);
  await noteProtectionChosen(store);
  expect(await isProtectionChosen(store)).toBe(true);
  expect([...store.held]).toEqual([['protection-chosen', true]]);
});

test.each([null, 'yes', 1, {}])('what nobody noted is no choice: %j', async (odd) => {
  const store = memoryStore();
  await store.set({ 'protection-chosen': odd });
  expect(await isProtectionChosen(store)).toBe(false);
});
