import { existsSync } from 'node:fs';
import { run, timed } from './run.mjs';

/** Whether Debian's packages can be installed here. */
export function canUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs packages of Debian, and says so. */
export function installByApt(what, packages) {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  return timed(
    what,
    () =>
      run('apt-get', ['update', '-qq'], quiet) &&
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet),
  );
}
