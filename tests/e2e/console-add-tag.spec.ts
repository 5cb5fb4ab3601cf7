import { complaints } from './support/complaints.ts';
import { askFrom, consolePage, saveSandboxAccount } from './support/pages/console-page.ts';
import { nora } from './support/people.ts';
import { openPopup } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test('from the popup to a tag on a contact, by the keyboard and by names alone', async ({
  keyring,
  sandbox,
}) => {
  const id = await saveSandboxAccount(keyring, 'https://acme.api-us1.com', nora(sandbox).key);
  await keyring.openPage('https://acme.activehosted.com/app/settings/tracking');
  const popup = await openPopup(keyring);
  const open = popup.surface.byRole('button', 'Open console');
  await open.waitFor();
  for (let tabs = 0; tabs < 12 && !(await open.isFocused()); tabs++)
    await popup.surface.keyboard.press('Tab');
  expect(await open.isFocused()).toBe(true);
  sandbox.clearLog();
  // The popup closes under the key: it was pressed all the same, or there would be no console.
  await popup.surface.keyboard.press('Enter').catch(() => undefined);

  const tab = await keyring.openedPage('console.html');
  const console = consolePage(tab);
  await console.search.waitFor();
  await expect.poll(() => console.search.isFocused()).toBe(true);
  await tab.keyboard.type('add tag to contact');
  await expect.poll(async () => (await console.option(/./).texts())[0]).toContain('Add a tag to a contact');
  await tab.keyboard.press('Enter');

  const contact = console.picker('Contact');
  await expect.poll(() => contact.isFocused()).toBe(true);
  await tab.keyboard.type('contact7@example.com');
  await console.option(/contact7@example\.com/).waitFor();
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Tab');
  const tag = console.picker('Tag');
  expect(await tag.isFocused()).toBe(true);
  await tab.keyboard.type('Black Friday');
  await console.option(/Black Friday/).waitFor();
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Control+Enter');
  await tab.waitForText('201 Created');

  const sent = sandbox.log.filter(({ method }) => method === 'POST');
  expect(sent.map(({ host, url }) => host + url)).toEqual(['acme.api-us1.com/api/3/contactTags']);
  const { contactTags } = await sentTags();
  expect(contactTags.some((one) => one.tag === '3')).toBe(true);
  // Neither its name nor its host is where the browser keeps addresses and titles.
  expect(await tab.url()).toBe(`${keyring.extensionOrigin}/console.html#${id}`);
  expect(await tab.evaluate('document.title')).toBe('Keyring console');
  expect(await tab.axe()).toEqual([]);
  expect(await complaints(keyring)).toEqual([]);

  async function sentTags(): Promise<{ contactTags: { tag: string }[] }> {
    await askFrom(tab, 'console.send', {
      id,
      method: 'GET',
      target: '/api/3/contacts/7/contactTags',
      body: '',
      call: 'look',
    });
    const text = await askFrom<{ text: string }>(tab, 'answer.text', {
      call: 'look',
      from: 0,
      count: 100_000,
    });
    return JSON.parse(text.text) as { contactTags: { tag: string }[] };
  }
});
