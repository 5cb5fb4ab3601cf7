import type { BrowserContext } from '@playwright/test';
import { onExtensionsPage } from './extensions-page.ts';

/**
 * Has the unpacked extension loaded anew, which is for it and for open pages what an update is. Chromium leaves an
 * unpacked extension disabled after that, unless developer mode is on.
 */
export async function reloadExtension(context: BrowserContext, extensionId: string): Promise<void> {
  await onExtensionsPage(
    context,
    `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
      .then(() => chrome.developerPrivate.reload(${JSON.stringify(extensionId)}, { failQuietly: true }))`,
  );
}
