import { type BrowserContext, chromium } from '@playwright/test';
import type { ColorScheme } from '../keyring.ts';

export interface ChromiumOptions {
  readonly executablePath: string;
  readonly profileDir: string;
  /** The unpacked extension; undefined where the browser is to be without it. */
  readonly extensionDir: string | undefined;
  /** Value of --host-resolver-rules. */
  readonly hostRules: string;
  /** SHA-256 of the public key to trust, in base64. */
  readonly spki: string;
  readonly headless: boolean;
  /** BCP 47 tag that the browser prefers. */
  readonly language: string;
  readonly colorScheme: ColorScheme;
}

/**
 * Starts Chromium. Two doors are open for driving it: the pipe that Playwright made,
 * which alone may press toolbar buttons, and a port, over which popups and workers are found.
 */
export function launchChromium(options: ChromiumOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(options.profileDir, {
    executablePath: options.executablePath,
    headless: options.headless,
    chromiumSandbox: process.getuid?.() !== 0,
    locale: options.language,
    colorScheme: options.colorScheme,
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    env: { ...(process.env as Record<string, string>), LANGUAGE: options.language },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--remote-debugging-port=0',
      '--enable-unsafe-extension-debugging',
      ...(options.extensionDir
        ? [`--disable-extensions-except=${options.extensionDir}`, `--load-extension=${options.extensionDir}`]
        : []),
      `--host-resolver-rules=${options.hostRules}`,
      `--ignore-certificate-errors-spki-list=${options.spki}`,
      `--lang=${options.language}`,
      `--accept-lang=${options.language}`,
    ],
  });
}
