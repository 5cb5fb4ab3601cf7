import type { BrowserContext, Frame, Page, Worker } from '@playwright/test';
import type { InsertItem, Spot } from '../keyring.ts';
import { pressToolbarButton } from './popup.ts';

/** No frame of ours has this number: what the extension would do there it cannot. */
const noFrame = 999_999;

/** As the frame sees it: whether it is the one that keys go to. */
const HAS_KEYS = `document.hasFocus() && !document.activeElement?.matches('iframe')`;

async function frameWithKeys(page: Page): Promise<Frame> {
  for (const frame of page.frames()) if (await frame.evaluate<boolean>(HAS_KEYS)) return frame;
  throw new Error('No frame has the focus');
}

/** Lets the extension look at the tab in front, as choosing an item of its menu or pressing its shortcut would. */
async function grantActiveTab(
  context: BrowserContext,
  extensionId: string,
  closePopup: () => Promise<void>,
): Promise<void> {
  await pressToolbarButton(context, extensionId);
  await closePopup();
}

export interface Entrance {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly worker: Worker;
  /** Closes the popup that the toolbar button opened. */
  readonly closePopup: () => Promise<void>;
}

/**
 * Presses the second button on a field. The menu itself is the system's and cannot be driven, so the worker then gets
 * the event that choosing would make, by Chromium's own dispatch to its listeners.
 */
export async function chooseInFieldMenu(
  { context, extensionId, worker, closePopup }: Entrance,
  page: Page,
  { x, y }: Spot,
  item: InsertItem,
): Promise<void> {
  await grantActiveTab(context, extensionId, closePopup);
  await page.mouse.click(x, y, { button: 'right' });
  const frame = await frameWithKeys(page);
  const inside = frame === page.mainFrame() ? null : frame.url();
  await worker.evaluate(
    `(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const inside = ${JSON.stringify(inside)};
      const find = () => chrome.scripting.executeScript({
        target: { tabId: tab.id, allFrames: true },
        func: () => location.href,
      });
      const frames = inside === null ? [] : await find();
      const found = frames.find(({ frameId, result }) => frameId !== 0 && result === inside);
      const about = inside === null ? { frameId: 0 } : { frameId: found?.frameId ?? ${noFrame}, frameUrl: inside };
      chrome.contextMenus.onClicked.dispatch(
        { menuItemId: ${JSON.stringify(item)}, editable: true, pageUrl: tab.url, ...about },
        tab,
      );
    })()`,
  );
}

/** As if a shortcut of the extension's were pressed: headless Chromium hands keys to the page alone. */
export async function pressShortcut(
  { context, extensionId, worker, closePopup }: Entrance,
  item: InsertItem,
): Promise<void> {
  await grantActiveTab(context, extensionId, closePopup);
  await worker.evaluate(
    `(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(${JSON.stringify(item)}, tab);
    })()`,
  );
}
