import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where Playwright and Chrome for Testing keep Chromium, below one folder for each version. */
const INSIDE_VERSION = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

/** A Chromium that can load an unpacked extension from the command line (branded Chrome no longer can). */
export function findChromium(env = process.env) {
  const caches = [
    env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    env.LOCALAPPDATA && join(env.LOCALAPPDATA, 'ms-playwright'),
    join(homedir(), '.cache/puppeteer/chrome'),
  ];
  return firstExecutable([
    env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    ...onPath(['chromium', 'chromium-browser'], env),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    env.LOCALAPPDATA && join(env.LOCALAPPDATA, 'Chromium/Application/chrome.exe'),
    ...caches.flatMap((cache) => (cache ? versionsIn(cache) : [])),
  ]);
}

/** A released Firefox. Playwright's own build will not do: it is driven in a way of its own. */
export function findFirefox(env = process.env) {
  return firstExecutable([
    env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    ...onPath(['firefox-esr', 'firefox'], env),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    env.ProgramFiles && join(env.ProgramFiles, 'Mozilla Firefox/firefox.exe'),
  ]);
}

function firstExecutable(paths) {
  return paths.find((path) => path && isExecutable(path));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names, env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/** Newest first. */
function versionsIn(cache) {
  if (!existsSync(cache)) return [];
  const versions = readdirSync(cache).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return versions.flatMap((version) => INSIDE_VERSION.map((inside) => join(cache, version, inside)));
}
