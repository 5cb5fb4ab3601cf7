import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { haveChromium, haveFirefox } from './browsers.mjs';
import { installDependencies } from './dependencies.mjs';

/** The folder of the project. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Makes a bare clone ready: dependencies, browsers, and the Node of this project. Runs on Node 20 with nothing
 * installed. Under another Node it runs the calling script once more under the project's and ends with its code.
 *
 * @param {{ firefox: boolean }} needs whether Firefox is needed beside Chromium.
 */
export function setUp({ firefox }) {
  if (!installDependencies(root)) process.exit(1);
  const node = join(root, 'node_modules/node/bin/node');
  if (!process.env.KEYRING_NODE && process.execPath !== node) runAgain(node);
  const chromium = haveChromium();
  const firefoxPath = firefox ? haveFirefox() : undefined;
  return { chromium, firefox: firefoxPath };
}

function runAgain(node) {
  const { status, signal } = spawnSync(node, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, KEYRING_NODE: node },
  });
  process.exit(signal ? 1 : (status ?? 1));
}
