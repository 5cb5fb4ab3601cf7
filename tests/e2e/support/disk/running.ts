import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { makeProfile, removeProfile } from '../profile.ts';
import { type Hit, searchFolder } from './search.ts';

/**
 * Looks for secrets in the profile of a browser that runs: in a copy of it, since the browser goes on writing, and
 * lets nobody else into some of its databases.
 */
export async function searchRunning(profileDir: string, secrets: readonly string[]): Promise<Hit[]> {
  const copy = await makeProfile();
  try {
    await copyFolder(profileDir, copy);
    return await searchFolder(copy, secrets);
  } finally {
    await removeProfile(copy);
  }
}

/** Copies the files of a folder as they are now; what goes while it is copied is left out. */
async function copyFolder(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const target = join(to, relative(from, path));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(path, target).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
}
