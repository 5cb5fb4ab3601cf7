import { complaints } from './support/complaints.ts';
import { askFrom, openConsole } from './support/pages/console-page.ts';
import { nora } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('a change to a production account is shown first, looked at after, and put back into the form', {
  tag: '@once',
}, async ({ keyring, sandbox }) => {
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
  await tab.waitForText('Verified: it is deleted.');
  expect(await tab.axe()).toEqual([]);
  // The slip was good for that one change.
  await console.send.click();
  await tab.waitForText('Confirm this change');
  expect(changes()).toEqual(['DELETE']);

  await console.search.fill('update a contact');
  await tab.keyboard.press('Enter');
  await console.target.fill('/api/3/contacts/8');
  const firstName = console.field('First name');
  await firstName.fill('Annabel');
  await console.send.click();
  await send.click();
  await tab.waitForText('Verified: what was sent is there.');
  expect(changes()).toEqual(['DELETE', 'PUT']);
  const putBack = tab.byRole('button', 'Put back');
  await putBack.click();
  await tab.waitForText('The earlier values are in the form.');
  expect(await firstName.value()).not.toBe('Annabel');
  // It is in the form, and is sent and confirmed like every change.
  expect(changes()).toEqual(['DELETE', 'PUT']);
  await console.send.click();
  await send.waitFor();
  expect(changes()).toEqual(['DELETE', 'PUT']);
  expect(await tab.axe()).toEqual([]);
  expect(await complaints(keyring)).toEqual([]);
});
