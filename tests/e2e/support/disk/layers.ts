import { basename } from 'node:path';
import { unpackGzip } from './gzip.ts';
import { unpackLevelDbLog } from './leveldb-log.ts';
import { unpackLevelDbTable } from './leveldb-table.ts';
import { unpackMozLz4 } from './mozlz4.ts';
import { isSqlite, valuesInSqlite } from './sqlite.ts';

/** Some bytes of a file: as they lie there, or unpacked. */
export interface Layer {
  readonly name: 'raw' | 'lz4' | 'leveldb' | 'sqlite' | 'gzip';
  readonly bytes: Buffer;
}

/** What a file holds, in every way it can be unpacked. A layer that is broken is left out; the raw one never is. */
export function layersOf(path: string, file: Buffer): Layer[] {
  const layers: Layer[] = [{ name: 'raw', bytes: file }];
  const add = (name: Layer['name'], unpack: () => Buffer[] | undefined): void => {
    try {
      for (const bytes of unpack() ?? []) layers.push({ name, bytes });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  };
  add('lz4', () => asList(unpackMozLz4(file)));
  add('leveldb', () => unpackLevelDbTable(file));
  if (/^(\d{6}\.log|MANIFEST-\d+)$/.test(basename(path))) add('leveldb', () => [unpackLevelDbLog(file)]);
  if (isSqlite(file)) add('sqlite', () => valuesInSqlite(path));
  add('gzip', () => unpackGzip(file));
  return layers;
}

const asList = (bytes: Buffer | undefined) => bytes && [bytes];
