import { expect, test } from 'vitest';
import { type BackupReading, readBackup } from '@/utils/vault/backup/read';
import { writeBackup } from '@/utils/vault/backup/write';
import { seeded } from '../../activecampaign/seeded';
import { mutatedText, rounds } from './mutate';
import { backupWorld, passphrase, records } from './samples';

const answers: readonly BackupReading['kind'][] = ['ok', 'damaged', 'newer', 'not-a-backup'];

test(`${rounds} mutated backups: always a named answer, and no record but as it was written`, async () => {
  const random = seeded(20_260_503);
  const written = records(6);
  const text = await writeBackup(written, passphrase, backupWorld);
  const counts: Partial<Record<BackupReading['kind'], number>> = {};
  for (let round = 0; round < rounds; round++) {
    const mutated = mutatedText(text, random);
    const reading = await readBackup(mutated, passphrase);
    counts[reading.kind] = (counts[reading.kind] ?? 0) + 1;
    // The passphrase is the right one: damage is never put down to it.
    expect(answers, mutated).toContain(reading.kind);
    if (reading.kind !== 'ok') continue;
    expect(reading.createdAt).toBe('2026-05-03');
    expect(reading.records.size + reading.damaged).toBe(6);
    expect(reading.records.size).toBeGreaterThan(0);
    for (const [id, value] of reading.records) expect(value).toEqual(written.get(id));
  }
  expect('polluted' in {}).toBe(false);
  // Most of what is changed here and there can still be saved.
  expect(counts.ok ?? 0).toBeGreaterThan(rounds / 2);
  expect(counts.damaged ?? 0).toBeGreaterThan(0);
}, 600_000);

test(`${rounds / 10} mutated backups with another passphrase give nothing`, async () => {
  const random = seeded(7);
  const text = await writeBackup(records(3), passphrase, backupWorld);
  for (let round = 0; round < rounds / 10; round++) {
    const { kind } = await readBackup(mutatedText(text, random), 'another');
    expect(['wrong-passphrase', 'damaged', 'newer', 'not-a-backup']).toContain(kind);
  }
}, 600_000);
