import { expect, test } from 'vitest';
import { createDrafts } from '@/utils/credentials/drafts';
import { createQueue } from '@/utils/credentials/in-turn';
import { createVault } from '@/utils/vault/vault';
import { vaultWorld } from '../support/vault-world';

test('a draft read right after typing holds every keystroke, and lies sealed', async () => {
  const world = vaultWorld();
  const drafts = createDrafts(createVault(world), createQueue());
  const typing = ['h', 'he', 'hel', 'hell', 'hello'].map((text) => drafts.write('paste', text));
  expect(await drafts.read('paste')).toBe('hello');
  await Promise.all(typing);
  expect(JSON.stringify(Object.fromEntries(world.local.held))).not.toContain('hello');
});

test('an emptied draft leaves nothing behind, and drafts of other names are not touched', async () => {
  const world = vaultWorld();
  const drafts = createDrafts(createVault(world), createQueue());
  await Promise.all([drafts.write('paste', 'x'), drafts.write('edit-1', 'y')]);
  await drafts.write('paste', '');
  expect(await drafts.read('paste')).toBe('');
  expect(await drafts.read('edit-1')).toBe('y');
  expect([...world.local.held.keys()].filter((key) => key.includes('draft'))).toEqual([
    expect.stringMatching(/draft\/edit-1$/),
  ]);
});
