import { nora } from './support/people.ts';
import { openPopupPage, savePasted } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test('a redirect to another host is not followed: nothing arrives there, and the person is told', async ({
  keyring,
  sandbox,
}) => {
  const popup = await openPopupPage(keyring);
  await savePasted(popup, 'https://acme.api-us1.com', nora(sandbox).key);
  for (const status of [301, 302, 303, 307, 308]) {
    sandbox.clearLog();
    sandbox.clearFaults();
    sandbox.fault({
      kind: 'redirect',
      status,
      path: '/api/3/*',
      to: 'https://elsewhere.example/api/3/users/me',
    });
    await popup.check.click();
    await expect.poll(() => sandbox.log.length).toBe(1);
    await popup.surface.waitForText('wanted to send the call on to another address');
    await expect.poll(() => popup.check.isEnabled()).toBe(true);
    expect(sandbox.log.map(({ host }) => host)).toEqual(['acme.api-us1.com']);
  }
});
