import { catchFiles, chooseFile, savedFile } from './support/files.ts';
import { askFrom } from './support/pages/console-page.ts';
import { passphrase } from './support/passphrase-steps.ts';
import { nora } from './support/people.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 60_000 });

interface Listing {
  readonly rows: readonly { readonly id: string; readonly label: string }[];
}

test('a key is handed over in a sealed file; who opens it is told from whom and what, and that it works', {
  tag: '@once',
}, async ({ keyring, sandbox }) => {
  const { key } = nora(sandbox);
  const options = await keyring.openExtensionPage('options.html');
  const label = 'Acme Outdoor';
  const { row } = await askFrom<{ row: { id: string } }>(options, 'credentials.save', {
    url: 'https://acme.api-us1.com',
    key,
    label,
  });
  const wall = await keyring.openExtensionPage('accounts.html');
  await wall.byRole('button', `More for ${label}`).click();
  await wall.byRole('menuitem', 'Hand over…').click();
  const giving = await keyring.openedPage(`options.html#handover/${row.id}`);

  await catchFiles(giving);
  await giving.byRole('textbox', 'Who it is from').fill('Nora at the agency');
  await giving.byRole('textbox', 'Note').fill('For the June import');
  await giving.evaluate(`void (() => {
    const day = document.querySelector('input[type=date]');
    day.value = '2020-06-30';
    day.dispatchEvent(new Event('input', { bubbles: true }));
    document.querySelector('input[type=password]').focus();
  })()`);
  await giving.keyboard.type(passphrase);
  await giving.keyboard.press('Tab');
  await giving.keyboard.type(passphrase);
  expect(await giving.axe()).toEqual([]);
  await giving.keyboard.press('Enter');
  await giving.waitForText('The file alone tells no account, no host and no key.');
  await expect.poll(() => savedFile(giving)).toContain('keyring-handover');
  const text = await savedFile(giving);
  for (const secret of [key, 'acme', label, 'Nora', 'June']) expect(text).not.toContain(secret);
  await giving.close();

  // From here on, the colleague.
  await askFrom(options, 'credentials.remove', { id: row.id });
  sandbox.clearLog();
  await options.activate();
  await options.reload();
  await options.byRole('button', 'Take a key over…').click();
  await options.waitForText('Passphrase of the file');
  const open = async (typed: string) => {
    await options.evaluate(`void document.querySelector('input[type=password]').focus()`);
    await options.keyboard.press('Control+a');
    await options.keyboard.type(typed);
    await options.keyboard.press('Enter');
  };
  await chooseFile(options, '{"no":"file of ours"}');
  await open(passphrase);
  await options.waitForText('This file holds no key that was handed over.');
  await chooseFile(options, text);
  await open('not this one');
  await options.waitForText('This passphrase does not open the file.');
  expect(sandbox.log).toEqual([]);
  await open(passphrase);
  await options.waitForText('The key works: Nora Lindqvist');
  for (const told of [
    'Nora at the agency',
    'acme.api-us1.com',
    'For the June import',
    'June 30, 2020: that day is over',
  ])
    await options.waitForText(told);
  expect((await askFrom<Listing>(options, 'credentials.list', {})).rows).toEqual([]);
  expect(await options.axe()).toEqual([]);
  await options.byRole('button', 'Save this key').click();
  await options.waitForText(`Saved as ${label}.`);
  await wall.activate();
  await wall.reload();
  await wall.waitForText('Handed over by Nora at the agency');
  expect(await options.everything()).not.toContain(key);
});
