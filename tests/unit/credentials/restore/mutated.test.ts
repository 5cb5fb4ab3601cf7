import { expect, test } from 'vitest';
import { applyRestore, previewRestore } from '@/utils/credentials/restore/apply';
import { readBackedUp } from '@/utils/credentials/restore/backed-up';
import type { RestoreMode } from '@/utils/credentials/restore/plan';
import { undoRestore } from '@/utils/credentials/restore/undo';
import { readBackup } from '@/utils/vault/backup/read';
import { writeBackup } from '@/utils/vault/backup/write';
import { seeded } from '../../activecampaign/seeded';
import { credentialsWorld } from '../../support/credentials-world';
import { mutatedJson, mutatedText, rounds } from '../../vault/backup/mutate';
import { credential, sam } from './credentials';

const world = credentialsWorld();

const inVault = async () =>
  [...(await world.vault.contents('')).values].sort(([one], [other]) => (one < other ? -1 : 1));

test(`${rounds} mutated backups and records: looking changes nothing, and what is restored can be taken back`, async () => {
  const random = seeded(20_260_505);
  const bytes = (into: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(into);
  await world.repository.put(credential('1'), credential('2', { id: 'b', owner: sam, label: 'Sam' }));
  const before = await inVault();
  const saved = [
    credential('3', { createdAt: 900 }),
    credential('4', { id: 'c', owner: sam, createdAt: 50 }),
    credential('5', { id: 'b', account: 'other', origin: 'https://other.api-us1.com' }),
  ];
  let restored = 0;
  for (let round = 0; round < rounds; round++) {
    // Half of them are damaged in the file; the others hold odd records, sealed as they should be.
    const odd = (one: unknown) => (random() < 0.5 ? one : (mutatedJson([one], random) as unknown[])[0]);
    const inFile = random() < 0.5;
    const records = new Map(saved.map((one) => [`credential/${one.id}`, inFile ? one : odd(one)]));
    const text = await writeBackup(records, 'x', { iterations: 1, random: bytes, clock: () => 0 });
    const reading = await readBackup(inFile ? mutatedText(text, random) : text, 'x');
    if (reading.kind !== 'ok') continue;
    const backup = readBackedUp(reading.records, reading.damaged);
    const mode: RestoreMode = random() < 0.5 ? 'merge' : 'replace';
    const preview = await previewRestore(mode, backup, world);
    expect(await inVault()).toEqual(before);
    const result = await applyRestore(mode, backup, preview?.seen ?? '', world);
    expect(result.kind).toBe(preview ? 'restored' : 'only-merge');
    if (result.kind !== 'restored' || !result.undo) continue;
    restored++;
    expect(await undoRestore(result.undo, world)).toMatchObject({ left: 0 });
    expect(await inVault()).toEqual(before);
  }
  expect(restored).toBeGreaterThan(rounds / 4);
}, 600_000);
