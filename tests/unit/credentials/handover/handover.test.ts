import { beforeEach, expect, test } from 'vitest';
import { readHandover, writeHandover } from '@/utils/credentials/handover/file';
import { openHandover, takeHandover } from '@/utils/credentials/handover/handover';
import type { Credential } from '@/utils/credentials/record';
import { save } from '@/utils/credentials/save';
import { readBackup } from '@/utils/vault/backup/read';
import { writeBackup } from '@/utils/vault/backup/write';
import { address, credentialsWorld, keyOf } from '../../support/credentials-world';

const passphrase = 'velvet anchor 19';
const host = 'acme.api-us1.com';
const said = { from: 'Nora at the agency', note: 'For the June import', until: '2026-06-30' };
const world = {
  iterations: 1,
  random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
  clock: () => Date.UTC(2026, 5, 1),
};

let giver: ReturnType<typeof credentialsWorld>;
let taker: ReturnType<typeof credentialsWorld>;
let credential: Credential;
beforeEach(async () => {
  [giver, taker] = [credentialsWorld(), credentialsWorld()];
  for (const { api } of [giver, taker]) api.give(host, keyOf('a'), { id: '1', name: 'Nora Lindqvist' });
  const saved = await save({ address: address(host), key: keyOf('a'), label: 'Acme Outdoor' }, giver);
  credential = { ...saved.credential, environment: 'client', tags: ['Important customers'] };
});

const file = (): Promise<string> => writeHandover(credential, said, passphrase, world);

test('the file unopened tells no key, host, label, name or note', async () => {
  const text = await file();
  const sealed = [...text.matchAll(/"[cn]":"([^"]+)"/g)].map(([, base64 = '']) => atob(base64));
  expect(sealed.length).toBeGreaterThan(1);
  const lines = [text, ...sealed];
  for (const secret of [
    keyOf('a'),
    'acme',
    'Acme',
    'Outdoor',
    'Nora',
    'Lindqvist',
    'June',
    '2026-06-30',
    'Important customers',
  ])
    for (const line of lines) expect(line).not.toContain(secret);
  const short = await writeHandover({ ...credential, label: 'A' }, { from: '', note: '' }, passphrase, world);
  expect(short.length).toBe(text.length);
});

test('opened, it says from whom and what, and the key is checked; nothing is saved', async () => {
  const opened = await openHandover(await file(), passphrase, taker);
  expect(opened).toMatchObject({
    kind: 'opened',
    handover: {
      ...said,
      createdAt: '2026-06-01',
      label: 'Acme Outdoor',
      host,
      environment: 'client',
      owner: { name: 'Nora Lindqvist' },
      diagnosis: { state: 'good', cause: 'works' },
    },
  });
  expect(JSON.stringify(opened)).not.toContain(keyOf('a'));
  expect((await taker.repository.all()).credentials).toEqual([]);
});

test('a key that was refused meanwhile is told before it is saved', async () => {
  taker.api.revoke(host, keyOf('a'));
  expect(await openHandover(await file(), passphrase, taker)).toMatchObject({
    handover: { diagnosis: { state: 'bad', cause: 'refused' } },
  });
});

test('taken, it is a credential of its own with who gave it; what the giver arranged for themselves stays there', async () => {
  const taken = await takeHandover(await file(), passphrase, taker);
  expect(taken).toMatchObject({ kind: 'taken', saving: 'saved' });
  const [saved] = (await taker.repository.all()).credentials;
  expect(saved).toMatchObject({
    key: keyOf('a'),
    label: 'Acme Outdoor',
    environment: 'client',
    handedOver: { from: said.from, until: said.until },
  });
  expect(saved?.tags).toBeUndefined();
  // Another key in its place is not the one that was handed over.
  taker.api.give(host, keyOf('b'), { id: '1', name: 'Nora Lindqvist' });
  taker.api.revoke(host, keyOf('a'));
  await save({ address: address(host), key: keyOf('b') }, taker);
  expect((await taker.repository.all()).credentials[0]?.handedOver).toBeUndefined();
});

test('a key that the person had already stays theirs', async () => {
  const { credential: own } = await save({ address: address(host), key: keyOf('a'), label: 'Mine' }, taker);
  const taken = await takeHandover(await file(), passphrase, taker);
  expect(taken).toMatchObject({ kind: 'taken', saving: 'already' });
  expect(await taker.repository.get(own.id)).toMatchObject({ label: 'Mine', environment: 'unmarked' });
  expect((await taker.repository.get(own.id))?.handedOver).toBeUndefined();
});

const bad: [string, () => Promise<string>, string][] = [
  ['no file of ours', async () => 'API key: abc', 'not-a-handover'],
  ['nothing', async () => '', 'not-a-handover'],
  ['a whole backup', () => writeBackup(new Map([['credential/1', {}]]), passphrase, world), 'a-backup'],
  ['cut off', async () => (await file()).slice(0, 700), 'damaged'],
  ['a newer one', async () => (await file()).replaceAll('"version":1', '"version":2'), 'newer'],
  ['too large', async () => `${await file()}${' '.repeat(300_000)}`, 'too-large'],
  [
    'an address that no key may go to',
    () => writeHandover({ ...credential, origin: 'https://127.0.0.1' }, said, passphrase, world),
    'not-fit',
  ],
  [
    'an address with a path',
    () => writeHandover({ ...credential, origin: `https://${host}/x` }, said, passphrase, world),
    'not-fit',
  ],
  ['no key', () => writeHandover({ ...credential, key: 'x' }, said, passphrase, world), 'not-fit'],
];

test.each(bad)('%s: a named answer, and nothing is asked or saved', async (_, make, kind) => {
  const text = await make();
  expect(await readHandover(text, passphrase)).toEqual({ kind });
  expect(await takeHandover(text, passphrase, taker)).toEqual({ kind });
  expect(taker.api.asked).toEqual([]);
});

test('another passphrase does not open it, and as a backup it is none', async () => {
  const text = await file();
  expect(await readHandover(text, 'another')).toEqual({ kind: 'wrong-passphrase' });
  expect(await readBackup(text, passphrase)).toEqual({ kind: 'not-a-backup' });
  const renamed = text.replaceAll('keyring-handover', 'keyring-backup');
  expect((await readBackup(renamed, passphrase)).kind).not.toBe('ok');
});
