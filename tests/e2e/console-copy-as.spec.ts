import { askFrom, openConsole, saveSandboxAccount } from './support/pages/console-page.ts';
import { nora } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('a call is copied without the key, or with it where the person asks for that; event tracking never has it', {
  tag: '@once',
}, async ({ keyring, sandbox }) => {
  const { key } = nora(sandbox);
  const id = await saveSandboxAccount(keyring, 'https://acme.api-us1.com', key);
  const { tab, search, target } = await openConsole(keyring, id);
  const copyAs = tab.byRole('button', 'Copy as…');
  const inClear = tab.byRole('menuitemcheckbox', 'With the key in clear');
  await search.fill('list contacts');
  await search.press('Enter');
  await target.fill('/api/3/contacts?filters[email]=a+b@example.com');

  await test.step('without the key', async () => {
    await copyAs.click();
    await tab.byRole('menuitem', 'cURL (bash)').click();
    await tab.waitForText('Copied as cURL (bash). The key is not in it');
    const text = await keyring.clipboard();
    expect(text).toContain(`'https://acme.api-us1.com/api/3/contacts?filters[email]=a+b@example.com'`);
    expect(text).toContain('"Api-Token: $ACTIVECAMPAIGN_API_KEY"');
    expect(text).not.toContain(key);
  });

  await test.step('with the key, said so and noted, so that it is cleared in time', async () => {
    await copyAs.click();
    await inClear.click();
    await tab.byRole('menuitem', 'Python (requests)').click();
    await tab.waitForText('Copied as Python (requests), with the key in clear');
    expect(await keyring.clipboard()).toContain(`"Api-Token": "${key}"`);
    expect(await askFrom(tab, 'clipboard.state', {})).toHaveProperty('copy');
  });

  await test.step('the last used comes first, and the key is left out again', async () => {
    await copyAs.press('ArrowDown');
    expect(await inClear.attribute('aria-checked')).toBe('false');
    await tab.byRole('menuitem', 'Python (requests)').press('Enter');
    await tab.waitForText('Copied as Python (requests). The key is not in it');
    expect(await keyring.clipboard()).not.toContain(key);
  });

  await test.step('event tracking', async () => {
    await search.fill('track event');
    await search.press('Enter');
    await tab.waitForText('This goes to trackcmp.net');
    await copyAs.click();
    await tab.byRole('menuitemcheckbox', 'With secrets in clear').click();
    await tab.byRole('menuitem', 'cURL (bash)').click();
    await tab.waitForText('Copied as cURL (bash), with its secrets in clear');
    const text = await keyring.clipboard();
    expect(text).toContain("'https://trackcmp.net/event'");
    expect(text).not.toMatch(/Api-Token|ACTIVECAMPAIGN_API_KEY/);
    expect(text).not.toContain(key);
  });
});
