import { nora, sam } from './support/people.ts';
import { openPopupPage } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test('a paste is understood while typing: what was found, what was repaired, whether it works', {
  tag: '@once',
}, async ({ keyring, sandbox }) => {
  const popup = await openPopupPage(keyring);
  const { key } = nora(sandbox);
  await popup.paste.fill('http://acme.api-us1.com/api/3/');
  await popup.surface.waitForText('URL found');
  await popup.surface.waitForText('Key missing');
  expect(await popup.save.isEnabled()).toBe(false);

  await popup.paste.fill(`export AC_URL="http://acme.api-us1.com/api/3/"\nexport AC_KEY='${key}'`);
  await popup.surface.waitForText('Removed “/api/3/” from the end.');
  await popup.surface.waitForText('Key found, 72 characters');
  await popup.surface.waitForText('Works · Nora Lindqvist');

  await popup.paste.fill(`https://acme.api-us1.com\n${key.slice(0, 38)}`);
  await popup.surface.waitForText('That key has 38 characters; ActiveCampaign keys have 72. Was it cut?');
  expect(await popup.save.isEnabled()).toBe(false);
});

test('several pairs at once are saved at once', { tag: '@once' }, async ({ keyring, sandbox }) => {
  const popup = await openPopupPage(keyring);
  const bright = sandbox.account('brightdental').users[0]?.key;
  await popup.paste.fill(
    `Acme, https://acme.api-us1.com, ${sam(sandbox).key}\nBright Dental, https://brightdental.api-us1.com, ${bright}`,
  );
  await popup.surface.byRole('button', 'Save 2 accounts').click();
  await popup.search.waitFor();
  expect(await popup.rows.count()).toBe(2);
  await popup.surface.waitForText('Bright Dental');
});
