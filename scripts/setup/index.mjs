import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './dependencies.mjs';

/** The folder of the project. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Makes a bare clone ready: the dependencies, and the Node of this project. Runs on Node 20 with nothing installed.
 * Under any other Node it runs the calling script once more under the project's, and ends with its code.
 */
export function setUp() {
  process.chdir(root);
  if (!installDependencies()) process.exit(1);
  const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (process.execPath === node || process.env.KEYRING_NODE === node) return;
  const { status } = spawnSync(node, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, KEYRING_NODE: node },
  });
  process.exit(status ?? 1);
}
