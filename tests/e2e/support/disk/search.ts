import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { formsOf } from './forms.ts';
import { type Layer, layersOf } from './layers.ts';

/** A place where a secret lies on the disk. */
export interface Hit {
  /** Relative to the folder that was searched. */
  readonly file: string;
  readonly secret: string;
  /** How it is written: `plain`, `base64 at 1` and so on. */
  readonly form: string;
  readonly layer: Layer['name'] | 'file name';
}

/**
 * Looks for secrets in every file of a folder and in their names: in every form, in the bytes and in what unpacks
 * from them. The browser that the profile belongs to must be closed.
 */
export async function searchFolder(dir: string, secrets: readonly string[]): Promise<Hit[]> {
  const wanted = secrets.flatMap((secret) => formsOf(secret).map((form) => ({ secret, ...form })));
  const hits = new Map<string, Hit>();
  const look = (file: string, layer: Hit['layer'], bytes: Buffer): void => {
    for (const { secret, name, bytes: needle } of wanted)
      if (bytes.includes(needle))
        hits.set(JSON.stringify([file, secret, name, layer]), { file, secret, form: name, layer });
  };
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const file = relative(dir, path);
    look(file, 'file name', Buffer.from(entry.name));
    if (!entry.isFile()) continue;
    for (const { name, bytes } of layersOf(path, await readFile(path))) look(file, name, bytes);
  }
  return [...hits.values()];
}
