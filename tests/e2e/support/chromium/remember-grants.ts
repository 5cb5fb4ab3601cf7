import { createHash } from 'node:crypto';
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Makes a new profile remember that the person once granted `clipboardRead` and `notifications` and that the
 * extension gave them back, as it does after `permissions.remove`. Keyring has no such permission then, but Chromium
 * allows the next request for it without the prompt that headless Chromium cannot click.
 */
export async function rememberGrants(profileDir: string, extensionDir: string): Promise<void> {
  const granted = {
    api: ['clipboardRead', 'notifications'],
    explicit_host: [],
    manifest_permissions: [],
    scriptable_host: [],
  };
  const settings = { [await idOf(extensionDir)]: { runtime_granted_permissions: granted } };
  await mkdir(join(profileDir, 'Default'), { recursive: true });
  await writeFile(join(profileDir, 'Default', 'Preferences'), JSON.stringify({ extensions: { settings } }));
}

/** The id of an unpacked extension: the first half of its path's SHA-256, in the letters a to p. */
async function idOf(extensionDir: string): Promise<string> {
  const hash = createHash('sha256')
    .update(await realpath(extensionDir))
    .digest('hex');
  return [...hash.slice(0, 32)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
