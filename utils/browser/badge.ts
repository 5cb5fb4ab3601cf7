import { browser } from './extension-api';

/** What the browser's button shows beside its icon, and says when it is pointed at. */
export interface ButtonBadge {
  /** At most four characters; '' for none. */
  readonly text: string;
  /** A CSS colour. */
  readonly colour: string;
  /** Names no account: the browser shows it to whoever sits there. */
  readonly title: string;
}

/** Shows it until it is changed, or the browser ends. */
export async function showBadge({ text, colour, title }: ButtonBadge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: colour }),
    browser.action.setBadgeText({ text }),
    browser.action.setTitle({ title }),
  ]);
}
