import { complaints } from './support/complaints.ts';
import { askFrom, openConsole } from './support/pages/console-page.ts';
import { nora } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('a change to a production account is shown first, and deletes nothing before its name is typed', async ({
  keyring,
  sandbox,
}) => {
  const options = await keyring.openExtensionPage('options.html');
  const pair = { url: 'https://acme.api-us1.com', key: nora(sandbox).key };
  const { row } = await askFrom<{ row: { id: string } }>(options, 'credentials.save', pair);
  await options.close();
  const console = await openConsole(keyring, row.id);
  const { tab } = console;
  const changes = () =>
    sandbox.log
      .filter(({ method, url }) => method !== 'GET' && url.startsWith('/api/3/'))
      .map(({ method }) => method);

  await console.search.fill('delete a contact');
  await tab.keyboard.press('Enter');
  await console.target.fill('/api/3/contacts/7');
  await console.send.click();
  await tab.waitForText('read-only until you open it');
  await tab.byRole('button', 'Open for 15 min and go on').click();

  const name = tab.byRole('textbox', 'Type contact7@example.com to confirm');
  await name.waitFor();
  await tab.waitForText('This deletes “contact7@example.com”.');
  const send = tab.byRole('button', 'Send the change');
  await send.click();
  await tab.waitForText('That is not the name.');
  expect(changes()).toEqual([]);

  await name.fill('contact7@example.com');
  await tab.keyboard.press('Enter');
  await tab.waitForText('200 OK');
  expect(changes()).toEqual(['DELETE']);
  // The slip was good for that one change.
  await console.send.click();
  await tab.waitForText('Confirm this change');
  expect(changes()).toEqual(['DELETE']);
  expect(await tab.axe()).toEqual([]);
  expect(await complaints(keyring)).toEqual([]);
});
