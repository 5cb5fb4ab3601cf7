import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { searchFolder } from '../../e2e/support/disk/search.ts';

const secret = '9f3c1d5e7a2b4c6d8e0f';
let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'keyring-disk-'));
});

afterEach(() => rm(dir, { recursive: true, force: true }));

test('nothing is found where nothing is', async () => {
  await writeFile(join(dir, 'prefs.js'), 'user_pref("a", 1);');
  expect(await searchFolder(dir, [secret])).toEqual([]);
});

test('in a file deep inside, and in the name of a file', async () => {
  await mkdir(join(dir, 'a/b'), { recursive: true });
  await writeFile(join(dir, 'a/b/notes'), `x${secret}y`);
  await writeFile(join(dir, `${secret}.txt`), '');
  expect(await searchFolder(dir, [secret])).toEqual(
    expect.arrayContaining([
      { file: join('a', 'b', 'notes'), secret, form: 'plain', layer: 'raw' },
      { file: `${secret}.txt`, secret, form: 'plain', layer: 'file name' },
    ]),
  );
});

test('in gzip somewhere in a cache file', async () => {
  const packed = gzipSync(`<input value="${secret}">`);
  await writeFile(join(dir, 'entry'), Buffer.concat([Buffer.from('head'), packed, Buffer.from('tail')]));
  expect(await searchFolder(dir, [secret])).toEqual([
    { file: 'entry', secret, form: 'plain', layer: 'gzip' },
  ]);
});

test('in a database: cut over pages, and packed with Snappy', async () => {
  const database = new DatabaseSync(join(dir, 'db.sqlite'));
  database.exec('CREATE TABLE kept (value BLOB)');
  const insert = database.prepare('INSERT INTO kept VALUES (?)');
  // Half of it as a literal, then eight bytes back: the whole is nowhere in the file.
  const half = secret.slice(0, 10);
  const packed = Buffer.concat([
    Buffer.from([20, 9 << 2]),
    Buffer.from(half),
    Buffer.from([(9 << 2) | 2, 10, 0]),
  ]);
  insert.run(packed);
  insert.run(Buffer.from(`${'.'.repeat(5000)}${secret}${'.'.repeat(5000)}`, 'utf16le'));
  database.close();
  const hits = await searchFolder(dir, [half + half, secret]);
  expect(hits).toContainEqual({ file: 'db.sqlite', secret: half + half, form: 'plain', layer: 'sqlite' });
  expect(hits).toContainEqual({ file: 'db.sqlite', secret, form: 'UTF-16LE', layer: 'sqlite' });
});
