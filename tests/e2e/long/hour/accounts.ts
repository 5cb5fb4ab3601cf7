import { popupPage } from '../../support/pages/popup-page.ts';
import { until } from '../../support/until.ts';
import type { Action } from './actions.ts';
import type { Person } from './person.ts';

/** Waits until the clipboard holds a text. */
const copied = (person: Person, text: string): Promise<true> =>
  until('the clipboard', async () => ((await person.keyring.clipboard()).includes(text) ? true : undefined));

/** Saves a pasted pair; removes one instead, where all are saved. */
export const pasteOne: Action = async (person) => {
  const one = person.one('unsaved');
  if (!one) return removeForGood(person);
  await person.inPopup(async (popup) => {
    const label = person.newLabel(one);
    await popup.addAccount.click();
    if (person.hasHalfPasted) await until('the draft', async () => (await popup.paste.value()) || undefined);
    await popup.paste.fill(`${label}, ${one.url}, ${one.key}`);
    await popup.save.click();
    await popup.search.fill(one.name);
    await popup.more(label).waitFor();
    one.label = label;
    one.saved = true;
    person.hasHalfPasted = false;
  });
};

const removeForGood: Action = async (person) => {
  const one = person.one('saved');
  if (!one) return;
  await person.inPopup(async (popup) => {
    await popup.search.fill(one.name);
    await popup.more(one.label).click();
    await popup.menuItem('Remove').click();
    await popup.surface.waitForText(`${one.label} removed.`);
    one.saved = false;
  });
};

export const removeAndUndo: Action = async (person) => {
  const one = person.one('saved');
  if (!one) return;
  await person.inPopup(async (popup) => {
    await popup.search.fill(one.name);
    await popup.more(one.label).click();
    await popup.menuItem('Remove').click();
    await popup.surface.waitForText(`${one.label} removed.`);
    await popup.undo.click();
    await popup.more(one.label).waitFor();
  });
};

/** Copies the key, the URL, and both in a format. */
export const copyOne: Action = async (person) => {
  const one = person.one('saved');
  if (!one) return;
  await person.inPopup(async (popup) => {
    await popup.search.fill(one.name);
    await popup.more(one.label).waitFor();
    await popup.copyKey.click();
    await copied(person, one.key);
    await popup.copyUrl.click();
    await copied(person, one.url);
    await popup.copyAs.click();
    await popup.menuItem('cURL').click();
    await copied(person, `-H 'Api-Token: ${one.key}'`);
  });
};

export const editOne: Action = async (person) => {
  const one = person.one('saved');
  if (!one) return;
  await person.inPopup(async (popup) => {
    const label = person.newLabel(one);
    await popup.search.fill(one.name);
    await popup.more(one.label).click();
    await popup.menuItem('Edit').click();
    // The half of a key that was left there comes back, and must not be saved.
    await popup.surface.byRole('button', 'Cancel').click();
    await popup.more(one.label).click();
    await popup.menuItem('Edit').click();
    await popup.surface.byRole('textbox', 'Name').fill(label);
    await popup.surface.byRole('button', 'Save changes').click();
    await popup.more(label).waitFor();
    one.label = label;
  });
};

/** Half of another key, typed into the form of an account that stays open. */
export const halfEdited: Action = async (person) => {
  const one = person.one('saved');
  if (!one) return;
  await person.andLeave('popup.html', async (tab) => {
    const popup = popupPage(tab);
    await popup.search.fill(one.name);
    await popup.more(one.label).click();
    await popup.menuItem('Edit').click();
    // A password field has no role of its own; it is the one after the URL.
    await tab.byRole('textbox', 'API URL').press('Tab');
    await tab.keyboard.press('Control+a');
    await tab.keyboard.type(person.halfKey);
  });
};

/** A pasted pair that is never saved. */
export const halfPasted: Action = (person) =>
  person.andLeave('popup.html', async (tab) => {
    const popup = popupPage(tab);
    await popup.addAccount.click();
    await popup.paste.fill(`${person.sandbox.account('ecole-numerique').apiUrl}\n${person.unsavedKey}`);
    await popup.surface.waitForText('Works');
    person.hasHalfPasted = true;
  });
