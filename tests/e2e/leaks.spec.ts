import { complaints } from './support/complaints.ts';
import { nora } from './support/people.ts';
import { openDeveloperPage, openPopup } from './support/steps.ts';
import { expect, test } from './support/test.ts';

const timesIn = (text: string, part: string): number => text.split(part).length - 1;

test('the key is in no page beyond what the page showed, in no console line, and goes to no other host', async ({
  keyring,
  sandbox,
}) => {
  const { id, key } = nora(sandbox);
  const { tab, bar } = await openDeveloperPage(keyring);
  const timesShown = async (): Promise<number> => timesIn(await tab.everything(), key);
  await bar.save.waitFor();
  const shown = await timesShown();
  expect(shown).toBeGreaterThan(0);
  /** Neither the page nor the closed root of the helpers holds more of the key than the page itself shows. */
  const holdsNoMore = (moment: string) =>
    test.step(moment, async () => {
      expect(await timesShown()).toBe(shown);
      const inHelpers = await bar.surface.everything();
      expect(inHelpers).toContain('Copy API key');
      expect(timesIn(inHelpers, key.slice(0, 12))).toBe(0);
    });

  await holdsNoMore('before saving');
  await bar.copyKey.click();
  await bar.surface.waitForText('API key copied');
  await holdsNoMore('the key copied');
  await bar.copyAs.click();
  await bar.menuItem('cURL').waitFor();
  await holdsNoMore('the menu open');
  await bar.menuItem('cURL').click();
  await bar.surface.waitForText('Copied as cURL');
  await holdsNoMore('copied as cURL');
  await bar.save.click();
  await bar.surface.waitForText(/Saved as acme/);
  await holdsNoMore('saved');

  const popup = await openPopup(keyring, tab);
  await popup.copyKey.click();
  await popup.surface.waitForText('API key of acme copied');
  await popup.check.click();
  await popup.surface.waitForText('Works');
  const inPopup = await popup.surface.everything();
  expect(inPopup).toContain('acme.api-us1.com');
  expect(timesIn(inPopup, key.slice(0, 12))).toBe(0);
  await popup.surface.close();

  // The saved key is now another than the page's: neither is anywhere but where the page shows its own.
  const next = sandbox.resetKey('acme', id);
  await tab.reload();
  await bar.surface.waitForText('another key');
  for (const secret of [key, next]) expect(await bar.surface.everything()).not.toContain(secret.slice(0, 12));
  expect(await tab.everything()).not.toContain(key);
  await bar.save.click();
  await bar.surface.waitForText(/Updated/);
  for (const secret of [key, next]) expect(await bar.surface.everything()).not.toContain(secret.slice(0, 12));
  expect(await tab.everything()).not.toContain(key);

  const keys = [key, next];
  const holdsOne = (text: string): boolean => keys.some((one) => text.includes(one));
  expect((await keyring.consoleLines()).filter(holdsOne)).toEqual([]);
  expect(keyring.externalRequests()).toEqual([]);
  const receivers = sandbox.log.filter((one) => holdsOne(JSON.stringify([one.headers, one.url, one.body])));
  expect([...new Set(receivers.map(({ host }) => host))]).toEqual(['acme.api-us1.com']);
  for (const { headers } of receivers) expect(headers.cookie).toBeUndefined();
  expect(await complaints(keyring)).toEqual([]);
});
