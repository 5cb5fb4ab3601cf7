import { existsSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { run, timed } from './run.mjs';

/**
 * Installs what package-lock.json lists, where it is missing or older than the list.
 *
 * @returns whether all is there.
 */
export function installDependencies(root) {
  const installed = join(root, 'node_modules/.package-lock.json');
  const node = join(root, 'node_modules/.bin/node');
  if (existsSync(installed) && existsSync(node) && isNewer(installed, join(root, 'package-lock.json'))) return true;
  const done = timed('Installing dependencies', () =>
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', root]),
  );
  if (done) utimesSync(installed, new Date(), new Date());
  return done;
}

function isNewer(path, other) {
  return statSync(path).mtimeMs >= statSync(other).mtimeMs;
}
