import { complaints } from './support/complaints.ts';
import { auditConsole } from './support/console-audit.ts';
import { askFrom } from './support/pages/console-page.ts';
import { nora } from './support/people.ts';
import { openPopup } from './support/steps.ts';
import type { Surface } from './support/surface.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 90_000 });

/** The names that the keyboard meets on its way, as the page says them in each language. */
const spoken = {
  en: {
    accounts: 'Search accounts',
    openConsole: 'Open console',
    search: 'Search operations',
    wish: 'add tag to contact',
    found: 'Add a tag to a contact',
    contact: 'Contact',
    tag: 'Tag',
    open: 'Open for 15 min and go on',
    confirm: 'Send the change',
    title: 'Keyring console',
  },
  fr: {
    accounts: 'Rechercher un compte',
    openConsole: 'Ouvrir la console',
    search: 'Rechercher une opération',
    wish: 'ajouter tag contact',
    found: 'Ajouter un tag à un contact',
    contact: 'Contact',
    tag: 'Tag',
    open: 'Ouvrir pour 15 min et continuer',
    confirm: 'Envoyer la modification',
    title: 'Console Keyring',
  },
} as const;

/** A keyboard that counts what it does, a text that is typed as one, and the ms that pass while it is watched. */
function countingKeyboard() {
  let [interactions, keys, spent, begun] = [0, 0, 0, performance.now()];
  return {
    async press(surface: Surface, key: string): Promise<void> {
      interactions += 1;
      keys += 1;
      // A popup may close under the key: what follows shows whether it was pressed.
      await surface.keyboard.press(key).catch(() => undefined);
    },
    async type(surface: Surface, text: string): Promise<void> {
      interactions += 1;
      keys += text.length;
      await surface.keyboard.type(text);
    },
    /** Goes on by Tab to a control; more than so many stops are too many. */
    async tabTo(surface: Surface, role: string, name: string, most: number): Promise<void> {
      const control = surface.byRole(role, name);
      await control.waitFor();
      for (let stops = 0; stops < most && !(await control.isFocused()); stops += 1)
        await this.press(surface, 'Tab');
      expect(await control.isFocused(), name).toBe(true);
    },
    /** Does something that takes no time of the person's. */
    async aside(work: () => Promise<void>): Promise<void> {
      spent += performance.now() - begun;
      await work();
      begun = performance.now();
    },
    figures: () => ({ interactions, keys, ms: Math.round(spent + performance.now() - begun) }),
  };
}

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['fr', 'dark'],
] as const) {
  test.describe(`${language}, ${colorScheme}`, { tag: language === 'fr' ? '@once' : [] }, () => {
    test.use({ language, colorScheme });

    test('from the popup to a tag on a contact of an account that is not marked, by the keyboard and by names alone', async ({
      keyring,
      sandbox,
    }, { annotations }) => {
      const words = spoken[language];
      const options = await keyring.openExtensionPage('options.html');
      const pair = { url: 'https://acme.api-us1.com', key: nora(sandbox).key };
      const { row } = await askFrom<{ row: { id: string } }>(options, 'credentials.save', pair);
      await options.close();
      await keyring.openPage('https://acme.activehosted.com/app/settings/tracking');
      const popup = await openPopup(keyring);
      // The way by Tab begins where the popup puts the focus: one pressed earlier would go astray.
      const accounts = popup.surface.byRole('searchbox', words.accounts);
      await accounts.waitFor();
      await expect.poll(() => accounts.isFocused()).toBe(true);
      const person = countingKeyboard();
      await person.tabTo(popup.surface, 'button', words.openConsole, 12);
      sandbox.clearLog();
      await person.press(popup.surface, 'Enter');

      const tab = await keyring.openedPage('console.html');
      const audit = (step: string) => person.aside(() => auditConsole(tab, step));
      const option = (name: RegExp) => tab.byRole('option', name);
      const search = tab.byRole('searchbox', words.search);
      await search.waitFor();
      await expect.poll(() => search.isFocused()).toBe(true);
      await audit('empty');
      await person.type(tab, words.wish);
      await expect.poll(async () => (await option(/./).texts())[0]).toContain(words.found);
      await person.press(tab, 'Enter');

      const contact = tab.byRole('combobox', words.contact);
      await expect.poll(() => contact.isFocused()).toBe(true);
      await person.type(tab, 'contact7@example.com');
      await option(/contact7@example\.com/).waitFor();
      await person.press(tab, 'Enter');
      await person.press(tab, 'Tab');
      expect(await tab.byRole('combobox', words.tag).isFocused()).toBe(true);
      await person.type(tab, 'Black Friday');
      await option(/Black Friday/).waitFor();
      await audit('pick list');
      await person.press(tab, 'Enter');
      await audit('filled in');

      await person.press(tab, 'Control+Enter');
      await person.tabTo(tab, 'button', words.open, 1);
      await audit('read-only');
      await person.press(tab, 'Enter');
      await person.tabTo(tab, 'button', words.confirm, 1);
      await audit('confirmation');
      await person.press(tab, 'Enter');
      await tab.waitForText('201 Created');
      const figures = person.figures();
      annotations.push({ type: 'figures', description: JSON.stringify(figures) });
      await audit('answer');

      // A person reads and thinks as well: that much is left for it.
      expect(figures.ms).toBeLessThan(15_000);
      expect(figures.interactions).toBeLessThanOrEqual(21);
      const changes = sandbox.log.filter(({ method }) => method !== 'GET');
      expect(changes.map(({ host, url, body }) => [host + url, JSON.parse(body)])).toEqual([
        ['acme.api-us1.com/api/3/contactTags', { contactTag: { contact: '7', tag: '3' } }],
      ]);
      // Neither its name nor its host is where the browser keeps addresses and titles.
      expect(await tab.url()).toBe(`${keyring.extensionOrigin}/console.html#${row.id}`);
      expect(await tab.evaluate('document.title')).toBe(words.title);
      expect(await complaints(keyring)).toEqual([]);
    });
  });
}
