import type { Handle } from '../handle.ts';
import type { InsertItem, Keyring, Spot } from '../keyring.ts';
import type { Surface, Tab } from '../surface.ts';
import { until } from '../until.ts';

/** The page where an account is chosen to be inserted from, by the roles and names that people rely on. */
export interface InsertPage {
  readonly surface: Surface;
  readonly search: Handle;
  readonly insert: Handle;
  readonly close: Handle;
  /** Waits until Enter inserts: not before somebody can have read where it goes. */
  ready(): Promise<void>;
}

/** The page object over an open popup, in English. */
export function insertPage(surface: Surface): InsertPage {
  const insert = surface.byRole('button', /^Insert API (?:key|URL)$/);
  return {
    surface,
    search: surface.byRole('searchbox', 'Search accounts'),
    insert,
    close: surface.byRole('button', 'Close'),
    ready: async () => {
      await until('Insert to be ready', async () =>
        (await insert.attribute('aria-disabled')) === 'false' ? true : undefined,
      );
    },
  };
}

/** The middle of an element of a page, by its selector; `frame`: it lies in the one frame of the page. */
export const spotOf = (tab: Tab, selector: string, frame = false): Promise<Spot> =>
  tab.evaluate<Spot>(`(() => {
    const frame = ${frame} ? document.querySelector('iframe') : null;
    const at = frame ? frame.getBoundingClientRect() : { x: 0, y: 0 };
    // A frame of another origin tells nothing of its inside: all of them show their one field at the top left.
    if (frame) return { x: at.x + 160, y: at.y + 24, within: { frame: '/field', x: 160, y: 24 } };
    const element = document.querySelector(${JSON.stringify(selector)});
    element.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  })()`);

/** Asks in the menu of a field to insert; the page where the account is chosen. */
export async function askToInsert(
  keyring: Keyring,
  tab: Tab,
  field: Spot,
  item: InsertItem = 'insert-key',
): Promise<InsertPage> {
  await keyring.chooseInFieldMenu(tab, field, item);
  return insertPage(await keyring.openedPopup('insert.html'));
}

/** The same by the shortcut, for the field that has the focus. */
export async function askByShortcut(
  keyring: Keyring,
  tab: Tab,
  item: InsertItem = 'insert-key',
): Promise<InsertPage> {
  await keyring.pressShortcut(tab, item);
  return insertPage(await keyring.openedPopup('insert.html'));
}
