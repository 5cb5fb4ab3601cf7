import { nora } from './support/people.ts';
import { openPopup } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test('what was typed is there again after the popup closed in mid-typing, the worker died, the browser restarted', async ({
  keyring,
  sandbox,
}) => {
  const { key } = nora(sandbox);
  await keyring.openPage('https://acme.activehosted.com/app/settings/tracking');
  let popup = await openPopup(keyring);
  await popup.paste.fill(`https://acme.api-us1.com\n${key.slice(0, 30)}`);
  await popup.paste.focus();
  await popup.surface.keyboard.type('abc');
  await popup.surface.close();

  popup = await openPopup(keyring);
  const typed = `https://acme.api-us1.com\n${key.slice(0, 30)}abc`;
  await expect.poll(() => popup.paste.value()).toBe(typed);
  await popup.surface.close();

  await keyring.killBackground();
  popup = await openPopup(keyring);
  await expect.poll(() => popup.paste.value()).toBe(typed);

  await keyring.restart();
  await keyring.openPage('https://acme.activehosted.com/app/settings/tracking');
  popup = await openPopup(keyring);
  await expect.poll(() => popup.paste.value()).toBe(typed);
});
