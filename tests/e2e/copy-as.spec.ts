import { nora } from './support/people.ts';
import { openPopupPage, savePasted } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test('a credential is copied in each format', async ({ keyring, sandbox }) => {
  const popup = await openPopupPage(keyring);
  const { key } = nora(sandbox);
  await savePasted(popup, 'https://acme.api-us1.com', key);
  for (const [format, contains] of [
    ['.env', `ACTIVECAMPAIGN_API_KEY=${key}`],
    ['JSON', `"key": "${key}"`],
    ['YAML', `key: "${key}"`],
    ['cURL', `-H 'Api-Token: ${key}'`],
    ['HTTP header', `Api-Token: ${key}`],
    ['Postman environment', `"value": "${key}"`],
  ] as const) {
    await popup.copyAs.click();
    await popup.menuItem(format).click();
    await popup.surface.waitForText(`acme copied as ${format}, with its key`);
    expect(await keyring.clipboard()).toContain(contains);
  }
});
