import { canUseApt, installByApt } from './apt.mjs';
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
  if (canUseApt()) installByApt('Installing Chromium', packages('chromium'));
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
    installByApt('Installing Firefox', packages('firefox-esr')) ||
      installByApt('Installing Firefox', packages('firefox'));
  const path = findFirefox();
  if (!path)
    console.error(
      'There is no Firefox, and it could not be installed. Install Firefox, or set FIREFOX_PATH to one. (The Firefox that Playwright downloads cannot be used.)',
    );
  return path;
}

/** With a font, without which a bare Debian shows boxes for letters. */
const packages = (name) => [name, 'fonts-dejavu-core'];
