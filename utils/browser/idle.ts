import { browser } from './extension-api';

/** Calls back when the computer's screen is locked. Chromium only: Firefox does not tell. */
export function onScreenLocked(listener: () => void): void {
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'locked') listener();
  });
}
