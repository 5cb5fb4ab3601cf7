import { existsSync, statSync, utimesSync } from 'node:fs';
import { run, timed } from './run.mjs';

/** What npm writes last. */
const INSTALLED = 'node_modules/.package-lock.json';

/**
 * Installs what package-lock.json lists, where it is missing or older than the list.
 *
 * @returns whether all is there.
 */
export function installDependencies() {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs)
    return true;
  const done = timed('Installing dependencies', () =>
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']),
  );
  if (done) utimesSync(INSTALLED, new Date(), new Date());
  return done;
}
