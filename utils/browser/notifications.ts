import { browser } from './extension-api';

const notifications = { permissions: ['notifications' as const] };

/** Whether the person allowed Keyring to show notifications. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(notifications);

/** Asks the person to allow it. Only from a click in a page of ours. */
export const requestNotifications = (): Promise<boolean> => browser.permissions.request(notifications);

/** Gives the permission back. */
export const dropNotifications = (): Promise<boolean> => browser.permissions.remove(notifications);

/** Shows a notification, in place of an earlier one with this id; to no effect where it is not allowed. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  if (!(await mayNotify())) return;
  const iconUrl = browser.runtime.getURL('icon/128.png');
  await browser.notifications.create(id, { type: 'basic', title, message, iconUrl });
}

/** What is there of it: without the permission the browsers leave it out. */
interface MaybeNotifications {
  readonly notifications?: typeof browser.notifications;
}

/** Calls back when a notification with this id is clicked. To be called while the script first runs. */
export function onNotificationClicked(id: string, listener: () => void): void {
  const hear = (): void =>
    (browser as MaybeNotifications).notifications?.onClicked.addListener((clicked) => {
      if (clicked === id) listener();
    });
  hear();
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (permissions?.includes('notifications')) hear();
  });
}
