import { existsSync } from 'node:fs';
import { findChromium, findFirefox } from './find-browser.mjs';
import { run, timed } from './run.mjs';

/**
 * Sees to it that Chromium is there: found, else installed by apt, else by Playwright.
 *
 * @returns its path, or undefined after saying what to do.
 */
export function haveChromium() {
  const found = findChromium();
  if (found) return found;
  if (canUseApt()) installByApt('Installing Chromium', 'chromium');
  if (!findChromium())
    timed('Downloading Chromium with Playwright', () =>
      run('npx', ['--no', 'playwright', 'install', 'chromium']),
    );
  const path = findChromium();
  if (!path)
    console.error(
      'There is no Chromium, and it could not be installed. Install Chromium or Chrome for Testing, or set CHROMIUM_PATH to one.',
    );
  return path;
}

/**
 * Sees to it that Firefox is there: found, else installed by apt.
 *
 * @returns its path, or undefined after saying what to do.
 */
export function haveFirefox() {
  const found = findFirefox();
  if (found) return found;
  if (canUseApt())
    installByApt('Installing Firefox', 'firefox-esr') || installByApt('Installing Firefox', 'firefox');
  const path = findFirefox();
  if (!path)
    console.error(
      'There is no Firefox, and it could not be installed. Install Firefox, or set FIREFOX_PATH to one. (The Firefox that Playwright downloads cannot be used.)',
    );
  return path;
}

function canUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** With a font, without which a bare Debian shows boxes for letters. */
function installByApt(what, name) {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  return timed(
    what,
    () =>
      run('apt-get', ['update', '-qq'], quiet) &&
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-dejavu-core'], quiet),
  );
}
