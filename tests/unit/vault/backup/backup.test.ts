import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { backupVersion, mostCharacters } from '@/utils/vault/backup/format';
import { readBackup } from '@/utils/vault/backup/read';
import { BackupTooLarge, writeBackup } from '@/utils/vault/backup/write';
import { mostIterations } from '@/utils/vault/wraps/passphrase';
import { formsOf } from '../../../e2e/support/disk/forms.ts';
import { backupWorld, passphrase, records } from './samples';

const write = (count: number) => writeBackup(records(count), passphrase, backupWorld);
const linesOf = (text: string): Record<string, unknown>[] => JSON.parse(text);
/** What a piece of work came to, and how many keys it derived from a passphrase meanwhile. */
async function derivations<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly count: number }> {
  const spy = vi.spyOn(crypto.subtle, 'deriveKey');
  try {
    return { value: await work(), count: spy.mock.calls.length };
  } finally {
    spy.mockRestore();
  }
}

const fileOf = (lines: readonly unknown[]): string => JSON.stringify(lines);

test.each([0, 1, 5, 300])('%i records come back as they were written', async (count) => {
  const reading = await readBackup(await write(count), passphrase);
  expect(reading).toEqual({ kind: 'ok', records: records(count), damaged: 0, createdAt: '2026-05-03' });
});

test('two backups of the same records have nothing in common', async () => {
  const [one, other] = [await write(3), await write(3)].map(linesOf);
  const texts = (lines: Record<string, unknown>[] | undefined) =>
    lines?.flatMap(({ salt, nonce, key, n, c }) => [salt, nonce, key, n, c].filter(Boolean)) ?? [];
  expect(texts(one).filter((text) => texts(other).includes(text))).toEqual([]);
});

test('the passphrase is one from every keyboard', async () => {
  const text = await writeBackup(records(1), 'clé à molette'.normalize('NFC'), backupWorld);
  expect(await readBackup(text, 'clé à molette'.normalize('NFD'))).toMatchObject({ kind: 'ok' });
});

test('in the clear lie the format, the day, the number of records and the parameters, and no more', async () => {
  const [header, first, ...rest] = linesOf(await write(2));
  expect(Object.keys(header ?? {})).toEqual([
    'format',
    'version',
    'createdAt',
    'records',
    'kdf',
    'iterations',
    'salt',
    'nonce',
    'key',
    'sum',
  ]);
  expect(header).toMatchObject({
    createdAt: '2026-05-03',
    records: 2,
    kdf: 'PBKDF2-SHA-256',
    iterations: 10,
  });
  expect(Object.keys(first ?? {}).sort()).toEqual(['c', 'i', 'n', 'v']);
  expect(rest.at(-1)).toEqual(header);
});

test('no id, key, label, host, e-mail or passphrase is in the file, in any encoding', async () => {
  const bytes = Buffer.from(await write(5));
  const words = [...records(5)].flatMap(([id, value]) => {
    const { key, label, origin, owner } = value as Record<'key' | 'label' | 'origin', string> & {
      owner: { email: string; name: string };
    };
    return [id, key, label, origin.slice('https://'.length), owner.email, owner.name];
  });
  for (const word of [passphrase, ...words]) {
    // A word of fewer than eight characters is looked for as it is: its other forms occur by chance.
    const forms = word.length < 8 ? [Buffer.from(word)] : formsOf(word).map((form) => form.bytes);
    expect(
      forms.filter((form) => bytes.includes(form)),
      word,
    ).toEqual([]);
  }
  // The search finds what is there.
  const planted = Buffer.from(`${JSON.stringify(passphrase)} ${bytes}`);
  expect(formsOf(passphrase).some((form) => planted.includes(form.bytes))).toBe(true);
});

test('the length of a line does not tell how long a label is', async () => {
  const lengths = (['A', 'A much longer name of an account, with everything'] as const).map(async (label) => {
    const text = await writeBackup(new Map([['credential/1', { label }]]), passphrase, backupWorld);
    return String(linesOf(text)[1]?.c).length;
  });
  const [short, long] = await Promise.all(lengths);
  expect(short).toBe(long);
});

test.each(['', 'correct horse battery stable', `${passphrase} `, '\ud800'])(
  'another passphrase (%j) is a wrong passphrase, not damage',
  async (other) => {
    expect(await readBackup(await write(2), other)).toEqual({ kind: 'wrong-passphrase' });
  },
);

test('one changed byte, wherever it is, loses one record at most, and never the passphrase', async () => {
  const text = await write(3);
  const written = records(3);
  for (let at = 0; at < text.length; at += 7) {
    const changed = `${text.slice(0, at)}${text[at] === '~' ? '!' : '~'}${text.slice(at + 1)}`;
    const reading = await readBackup(changed, passphrase);
    if (reading.kind !== 'ok') throw new Error(`${reading.kind} at ${at}`);
    expect(reading.damaged).toBeLessThanOrEqual(1);
    expect(reading.records.size).toBe(3 - reading.damaged);
    for (const [id, value] of reading.records) expect(value).toEqual(written.get(id));
  }
}, 30_000);

test('a file that was cut gives the records before the cut, and says how many are missing', async () => {
  const text = await write(10);
  const cut = text.slice(0, text.indexOf('{"i":7'));
  const reading = await readBackup(cut, passphrase);
  expect(reading).toMatchObject({ kind: 'ok', damaged: 3 });
  expect(reading.kind === 'ok' && [...reading.records.keys()].sort()).toEqual(
    Array.from({ length: 7 }, (_, at) => `credential/id-${at}`),
  );
});

test('a file whose beginning is lost is read by its end', async () => {
  const text = await write(10);
  const reading = await readBackup(text.slice(text.indexOf('{"i":4')), passphrase);
  expect(reading).toMatchObject({ kind: 'ok', damaged: 4, createdAt: '2026-05-03' });
});

test('a file that was printed otherwise, or got a mark at its start and other line ends, is whole', async () => {
  const text = await write(3);
  const others = [JSON.stringify(JSON.parse(text), null, 4), `\ufeff${text.replaceAll('\n', '\r\n')}`];
  for (const other of others) {
    expect(await readBackup(other, passphrase)).toMatchObject({ kind: 'ok', damaged: 0 });
  }
});

test('records do not change places, and none comes from another file under the same passphrase', async () => {
  const [header, first, second, end] = linesOf(await write(2));
  const swapped = fileOf([header, { ...first, i: 1 }, { ...second, i: 0 }, end]);
  expect(await readBackup(swapped, passphrase)).toEqual({ kind: 'damaged' });
  const [, foreign] = linesOf(await write(2));
  expect(await readBackup(fileOf([header, foreign, second, end]), passphrase)).toMatchObject({
    kind: 'ok',
    damaged: 1,
  });
});

test('the day and the number of records cannot be given otherwise', async () => {
  const [header, ...rest] = linesOf(await write(2));
  const forged = { ...header, createdAt: '2027-01-01', records: 1 };
  const reading = await readBackup(fileOf([forged, ...rest.slice(0, -1), forged]), passphrase);
  expect(reading).toEqual({ kind: 'damaged' });
});

test.each<[string, Record<string, unknown>]>([
  ['a million million iterations', { iterations: 1e12 }],
  ['more iterations than any vault has', { iterations: mostIterations + 1 }],
  ['no iteration', { iterations: 0 }],
  ['half an iteration', { iterations: 0.5 }],
  ['iterations that are a text', { iterations: '10' }],
  ['another derivation', { kdf: 'none' }],
  ['no salt', { salt: null }],
  ['a salt of a million characters', { salt: 'A'.repeat(1_000_000) }],
  ['a number of records below none', { records: -1 }],
  ['no version', { version: undefined }],
  ['an earlier version than the first', { version: 0 }],
])('a header with %s is damaged, and no key is derived for it', async (_what, change) => {
  const [header, ...rest] = linesOf(await write(1));
  const changed = { ...header, ...change };
  const text = fileOf([changed, ...rest.slice(0, -1), changed]);
  expect(await derivations(() => readBackup(text, passphrase))).toEqual({
    value: { kind: 'damaged' },
    count: 0,
  });
});

test.each([
  ['salt', ''],
  ['salt', 'AAAA'],
  ['nonce', 'AAAA'],
  ['nonce', ''],
  ['key', ''],
  ['key', 'AAAA'],
  ['iterations', 11],
  ['sum', 'AAAA'],
])('where both headers have another %s (%j), it is damage and not the passphrase', async (field, value) => {
  const [header, ...rest] = linesOf(await write(1));
  const changed = { ...header, [field]: value };
  const { kind } = await readBackup(fileOf([changed, ...rest.slice(0, -1), changed]), passphrase);
  // Without a right sum the way to the records is still tried.
  expect(kind).toBe(field === 'sum' ? 'ok' : 'damaged');
});

test('a newer version is told, whatever else it has become', async () => {
  const [header, ...rest] = linesOf(await write(1));
  const next = { ...header, version: backupVersion + 1 };
  const texts = [
    fileOf([next, ...rest.slice(0, -1), next]),
    `{"format":"keyring-backup","version":${backupVersion + 1},"sealed":{"by":["something","else"]}}`,
  ];
  for (const text of texts) expect(await readBackup(text, passphrase)).toEqual({ kind: 'newer' });
});

test('a changed byte in the version of one header is damage, and is got over', async () => {
  const text = (await write(1)).replace('"version":1', '"version":7');
  expect(await readBackup(text, passphrase)).toMatchObject({ kind: 'ok', damaged: 0 });
});

test('where all headers or all records are lost, nothing can be saved', async () => {
  const [header, first, end] = linesOf(await write(1));
  for (const lines of [[first], [header, end], [header, { ...first, c: 'AAAA' }, end]]) {
    expect(await readBackup(fileOf(lines), passphrase)).toEqual({ kind: 'damaged' });
  }
});

test.each<[string, string]>([
  ['nothing', ''],
  ['a word', 'hello'],
  ['null', 'null'],
  ['another JSON file', '{"name":"keyring","version":"1.0.0","records":[{"id":1}]}'],
  ['10 MB of one letter', 'a'.repeat(10_000_000)],
  ['10 MB of opening braces', '{'.repeat(10_000_000)],
  ['10 MB of empty objects', '{}'.repeat(5_000_000)],
  ['a JSON text a million levels deep', `${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}`],
  ['lists a million levels deep', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`],
  ['an object without its end', `{"format":${' '.repeat(10_000_000)}`],
  ['prototypes', '[{"__proto__":{"format":"x"}},{"__proto__":1,"constructor":2}]'],
  // Read in time that grows faster than the text, one of these would take hours.
])(
  '%s is no backup, and holds nothing up',
  async (_what, text) => {
    expect(await readBackup(text, passphrase)).toEqual({ kind: 'not-a-backup' });
    expect('format' in {}).toBe(false);
  },
  30_000,
);

test('a file made of headers costs no more than two derivations', async () => {
  const [header] = linesOf(await write(1));
  const many = Array.from({ length: 50 }, (_, at) => ({ ...header, records: at }));
  const sound = await derivations(() => readBackup(fileOf(many), 'another'));
  expect(sound).toEqual({ value: { kind: 'wrong-passphrase' }, count: 1 });
  const unsound = await derivations(() => readBackup(fileOf(many.slice(2)), 'another'));
  expect(unsound).toEqual({ value: { kind: 'damaged' }, count: 2 });
});

test('what is too large is neither read nor written', async () => {
  expect(await readBackup(' '.repeat(mostCharacters + 1), passphrase)).toEqual({ kind: 'too-large' });
  const large = new Map([['note/1', 'x'.repeat(mostCharacters)]]);
  await expect(writeBackup(large, passphrase, backupWorld)).rejects.toThrow(BackupTooLarge);
});

test('10,000 accounts fit into one backup', async () => {
  expect(((await write(100)).length / 100) * 10_000).toBeLessThan(mostCharacters);
});

test('every version that was ever written is still read', async () => {
  const folder = join(import.meta.dirname, 'fixtures');
  const versions = Array.from({ length: backupVersion }, (_, at) => `version-${at + 1}.txt`);
  expect(readdirSync(folder).sort()).toEqual(versions);
  for (const file of versions) {
    const reading = await readBackup(readFileSync(join(folder, file), 'utf8'), passphrase);
    expect(reading).toEqual({ kind: 'ok', records: records(3), damaged: 0, createdAt: '2026-05-03' });
  }
});
