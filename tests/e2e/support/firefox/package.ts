import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** A folder as an uncompressed zip (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT): an .xpi. */
export async function packageOf(dir: string): Promise<Buffer> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const data = await readFile(path);
    const name = Buffer.from(path.slice(dir.length + 1).replaceAll('\\', '/'));
    const about = aboutFile(data, name);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), about, name, data]);
    locals.push(local);
    directory.push(Buffer.from('504b01021400', 'hex'), about, Buffer.alloc(10), uint32(offset), name);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32BE(0x504b0506, 0);
  end.writeUInt16LE(locals.length, 8);
  end.writeUInt16LE(locals.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

/** What the local header and the central directory say alike: version, flags, method, time, sum and sizes. */
function aboutFile(data: Buffer, name: Buffer): Buffer {
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt16LE(0x0021, 8); // 1 January 1980
  about.writeUInt32LE(crc32(data), 10);
  about.writeUInt32LE(data.length, 14);
  about.writeUInt32LE(data.length, 18);
  about.writeUInt16LE(name.length, 22);
  return about;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
