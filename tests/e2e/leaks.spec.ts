import { complaints } from './support/complaints.ts';
import { nora } from './support/people.ts';
import { openPopup, saveFromPage } from './support/steps.ts';
import { expect, test } from './support/test.ts';

/** The whole document as text, the values of its fields and its open shadow roots with it. */
const everything = `(() => {
  const read = (root) => [...root.querySelectorAll('*')]
    .map((one) => [...one.attributes].map((a) => a.value).join(' ') + (one.value ?? '') + (one.shadowRoot ? read(one.shadowRoot) : ''))
    .join(' ') + (root.textContent ?? '');
  return read(document);
})()`;

const timesIn = (text: string, part: string): number => text.split(part).length - 1;

test('the key is in no page beyond what the page showed, in no console line, and goes to no other host', async ({
  keyring,
  sandbox,
}) => {
  const { key } = nora(sandbox);
  const before = await keyring.openPage('https://acme.activehosted.com/app/settings/developer');
  const timesShown = async () => timesIn(await before.evaluate<string>(everything), key);
  await expect.poll(timesShown).toBeGreaterThan(0);
  const shown = await timesShown();
  await before.close();

  const { tab, bar } = await saveFromPage(keyring);
  await bar.copyKey.click();
  await bar.copyAs.click();
  await bar.menuItem('cURL').click();
  const popup = await openPopup(keyring, tab);
  await popup.copyKey.click();
  await popup.check.click();
  await popup.surface.waitForText('Works');

  expect(timesIn(await tab.evaluate<string>(everything), key)).toBe(shown);
  expect(timesIn(await popup.surface.evaluate<string>(everything), key)).toBe(0);
  expect((await keyring.consoleLines()).filter((line) => line.includes(key))).toEqual([]);
  expect(keyring.externalRequests()).toEqual([]);
  const receivers = sandbox.log.filter(({ headers, url }) => JSON.stringify([headers, url]).includes(key));
  expect([...new Set(receivers.map(({ host }) => host))]).toEqual(['acme.api-us1.com']);
  for (const { headers } of receivers) expect(headers.cookie).toBeUndefined();
  expect(await complaints(keyring)).toEqual([]);
});
