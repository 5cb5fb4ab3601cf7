import { browser } from './extension-api';

/** The popup that the toolbar button opens, as the build names it. */
const usual = '/popup.html';

/**
 * Opens a page of ours as the popup of the toolbar button, this once; in a small window where the browser cannot
 * (an older Firefox outside of the person's own action, a toolbar that is hidden).
 *
 * To be called in the turn of the person's action, and it waits for nothing before it asks: Firefox takes what comes
 * later for nobody's wish.
 */
export async function openAsPopup(
  page: string,
  { tabId, windowId }: { tabId: number; windowId?: number | undefined },
) {
  const set = browser.action.setPopup({ tabId, popup: page });
  const opened = browser.action.openPopup(windowId === undefined ? {} : { windowId });
  const [, opening] = await Promise.allSettled([set, opened]);
  await browser.action.setPopup({ tabId, popup: usual }).catch(() => undefined);
  if (opening.status === 'rejected')
    await browser.windows.create({ url: page, type: 'popup', width: 420, height: 600 });
}
