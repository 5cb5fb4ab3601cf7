import { nora } from './support/people.ts';
import { openPopupPage, savePasted } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test('a worker that dies in mid-call ends in a clear error, and nothing stored is damaged', async ({
  keyring,
  sandbox,
}) => {
  const { key } = nora(sandbox);
  const popup = await openPopupPage(keyring);
  await savePasted(popup, 'https://acme.api-us1.com', key);

  sandbox.clearLog();
  sandbox.fault({ kind: 'delay', path: '/api/3/*', times: 1 });
  await popup.check.click();
  await expect.poll(() => sandbox.log.length).toBe(1);
  await keyring.killBackground();
  await popup.surface.waitForText(
    'The work was interrupted before an answer came. Nothing was lost: try again.',
  );

  await popup.check.click();
  await popup.surface.waitForText('Works');
  await popup.copyKey.click();
  await expect.poll(() => keyring.clipboard()).toBe(key);
});
