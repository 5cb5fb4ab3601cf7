import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder for a browser's profile. */
export function makeProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'keyring-profile-'));
}

/** Removes a profile; a browser that has just ended may still write for a moment. */
export async function removeProfile(dir: string): Promise<void> {
  await rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
