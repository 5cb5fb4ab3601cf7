import type { InsertItem, Spot } from '../keyring.ts';
import { until } from '../until.ts';
import type { Bidi } from './bidi.ts';
import type { BrowserScope } from './browser-scope.ts';

const titles: Readonly<Record<InsertItem, string>> = {
  'insert-key': 'Insert API key…',
  'insert-url': 'Insert API URL…',
};

/** Presses the second button on a field, and chooses an item of the extension's in the menu that Firefox then shows. */
export async function chooseInFieldMenu(
  bidi: Bidi,
  scope: BrowserScope,
  context: string,
  { x, y }: Spot,
  item: InsertItem,
): Promise<void> {
  const actions = [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
    { type: 'pointerDown', button: 2 },
    { type: 'pointerUp', button: 2 },
  ];
  await bidi.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
  await until(`${titles[item]} in the menu`, async () => {
    const chosen = await scope.run<boolean>(`
      const menu = window.document.getElementById('contentAreaContextMenu');
      const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label === '${titles[item]}');
      if (menu.state !== 'open' || !item) return false;
      // Several items of an extension lie in a menu of their own.
      const inner = item.closest('menu');
      if (inner && inner.menupopup.state === 'closed') inner.openMenu(true);
      if (inner && inner.menupopup.state !== 'open') return false;
      (inner?.menupopup ?? menu).activateItem(item);
      return true;
    `);
    return chosen || undefined;
  });
}

/** Presses a shortcut of the extension's, as keys that come to Firefox's window. */
export function pressShortcut(scope: BrowserScope, item: InsertItem): Promise<void> {
  const letter = item === 'insert-key' ? 'Y' : 'U';
  return scope.run(`
    const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    keys.beginInputTransactionForTests(window);
    const chord = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['${letter}', 'Key${letter}', ${letter.charCodeAt(0)}]]
      .map(([key, code, keyCode]) => new window.KeyboardEvent('', { key, code, keyCode }));
    for (const key of chord) keys.keydown(key);
    for (const key of chord.reverse()) keys.keyup(key);
  `);
}
