import { expect, test } from 'vitest';
import { tidyTags } from '@/utils/activecampaign/account-marks';
import { edit } from '@/utils/credentials/edit';
import { readCredential } from '@/utils/credentials/record';
import { rowOf } from '@/utils/credentials/row';
import { save } from '@/utils/credentials/save';
import { address, credentialsWorld, keyOf } from '../support/credentials-world';

test('tags are kept on one line, none empty, twice or endless', () => {
  expect(tidyTags([' a\n b ', '', 'A B', 'c'.repeat(60)])).toEqual(['a b', 'c'.repeat(40)]);
  expect(tidyTags(Array.from({ length: 50 }, (_, at) => `t${at}`))).toHaveLength(20);
});

test('they are edited, carried by the row, and gone when the last is taken away', async () => {
  const world = credentialsWorld();
  const { credential } = await save({ address: address('https://acme.api-us1.com'), key: keyOf('a') }, world);
  await edit(credential.id, { tags: ['Retainer', 'retainer', 'DE'] }, world);
  const kept = await edit(credential.id, { label: 'Acme' }, world);
  expect(kept && rowOf(kept).tags).toEqual(['Retainer', 'DE']);
  expect((await edit(credential.id, { tags: [] }, world))?.tags).toEqual([]);
});

test('a record with tags of an odd form is read without them, and one of before has none', async () => {
  const world = credentialsWorld();
  const { credential } = await save({ address: address('https://acme.api-us1.com'), key: keyOf('a') }, world);
  expect(readCredential({ ...credential, tags: 'x' })).toMatchObject({ key: keyOf('a'), tags: undefined });
  expect(readCredential({ ...credential, tags: ['x', ' x '] })?.tags).toEqual(['x']);
  expect(readCredential(credential)?.tags).toBeUndefined();
});

test('since when a key is here: from its saving, anew with each change, also where the earlier pair stays kept', async () => {
  const world = credentialsWorld();
  world.api.give('acme.api-us1.com', keyOf('a'), { id: '1', name: 'Nora Lindqvist' });
  const { credential } = await save({ address: address('https://acme.api-us1.com'), key: keyOf('a') }, world);
  expect(rowOf(credential).keySince).toBe(credential.createdAt);
  world.time.now = 5_000_000;
  await edit(credential.id, { key: keyOf('b') }, world);
  world.time.now = 9_000_000;
  const twice = await edit(credential.id, { key: keyOf('c') }, world);
  expect(twice?.previous).toMatchObject({ key: keyOf('a') });
  expect(twice && rowOf(twice).keySince).toBeGreaterThanOrEqual(9_000_000);
});
