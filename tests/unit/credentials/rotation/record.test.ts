import { expect, test } from 'vitest';
import {
  type Rotation,
  readRotation,
  recordOfRotation,
  rotationId,
} from '@/utils/credentials/rotation/record';
import { loadRotation, loadRotations, storeRotations } from '@/utils/credentials/rotation/store';
import { createVault } from '@/utils/vault/vault';
import { vaultWorld } from '../../support/vault-world';

const whole: Rotation = {
  id: 'r1',
  credential: 'c1',
  label: 'Acme',
  host: 'acme.api-us1.com',
  owner: { id: '1', name: 'Nora Lindqvist', email: 'nora@acme.test', username: 'nora' },
  reason: 'compromised',
  startedAt: 10,
  oldMark: 'o'.repeat(43),
  day: '2026-12-31',
  readyAt: 11,
  second: { credential: 'c2', label: 'Sam', proof: { at: 12, came: 'works', owner: undefined } },
  next: { at: 13, mark: 'n'.repeat(43), proof: { at: 14, came: 'offline', owner: undefined } },
  old: { at: 15, came: 'not-kept', owner: undefined },
  uses: [
    {
      id: 'u1',
      kind: 'zapier',
      name: 'Zapier',
      address: 'https://zapier.com/app',
      keeper: 'Kim',
      notes: 'Two Zaps',
      changedAt: 16,
      changedBefore: 1,
    },
  ],
  quietUntil: 17,
  finishedAt: 18,
};

test('a record is read as it was written', () => {
  expect(readRotation(JSON.parse(JSON.stringify(recordOfRotation(whole))))).toEqual(whole);
});

test.each<[string, object]>([
  ['no object', []],
  ['a newer version', { version: 2 }],
  ['no version', { version: undefined }],
  ['an id that is none', { id: '../credential/1' }],
  ['no credential', { credential: undefined }],
  ['no mark of the old key', { oldMark: undefined }],
  ['the old key itself in its mark’s place', { oldMark: 'a'.repeat(72) }],
  ['no begin', { startedAt: 'yesterday' }],
  ['a label of megabytes', { label: 'x'.repeat(3_000) }],
])('is no rotation: %s', (_, over) => {
  const record = recordOfRotation(whole) as object;
  expect(readRotation(Array.isArray(over) ? over : { ...record, ...over })).toBeUndefined();
});

test.each<[string, object, object]>([
  ['a reason of a newer Keyring', { reason: 'leaving' }, { reason: 'planned' }],
  ['a day that is none', { day: 'soon' }, { day: undefined }],
  ['a proof that is none', { old: { at: 1, came: 'magic' } }, { old: undefined }],
  ['a new key without its mark', { next: { at: 1 } }, { next: undefined }],
  ['no list of integrations', { uses: 'all' }, { uses: [] }],
  ['a damaged integration beside a sound one', { uses: [null, ...whole.uses] }, { uses: whole.uses }],
  [
    'an address that would be no link',
    { uses: [{ ...whole.uses[0], address: 'javascript:alert(1)' }] },
    { uses: [{ ...whole.uses[0], address: undefined }] },
  ],
  [
    'a kind of a newer Keyring',
    { uses: [{ ...whole.uses[0], kind: 'hal-9000' }] },
    { uses: [{ ...whole.uses[0], kind: 'other' }] },
  ],
  ['a finish that is no time', { finishedAt: Number.NaN }, { finishedAt: undefined }],
])('is as if it had not been found out yet: %s', (_, over, expected) => {
  const record = recordOfRotation(whole) as object;
  expect(readRotation({ ...record, ...over })).toEqual({ ...whole, ...expected });
});

test('a damaged record hides no other, stays as it is, and is counted', async () => {
  const vault = createVault(vaultWorld());
  const other = { ...whole, id: 'r2', startedAt: 20 };
  await storeRotations(vault, whole, other);
  await vault.write({
    [rotationId('r3')]: { version: 1, id: 'r3' },
    // One record in another one's place.
    [rotationId('r4')]: recordOfRotation(whole),
  });
  const { rotations, unread } = await loadRotations(vault);
  expect(rotations.map(({ id }) => id)).toEqual(['r2', 'r1']);
  expect(unread).toBe(2);
  expect(await loadRotation(vault, 'r3')).toBeUndefined();
  expect(await loadRotation(vault, 'r4')).toBeUndefined();
  expect(await loadRotation(vault, 'r1')).toEqual(whole);
  expect(await vault.read(rotationId('r3'))).toEqual({ ok: true, value: { version: 1, id: 'r3' } });
});
