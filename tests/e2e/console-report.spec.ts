import { complaints } from './support/complaints.ts';
import { auditConsole } from './support/console-audit.ts';
import { openConsole, saveSandboxAccount } from './support/pages/console-page.ts';
import { nora } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('a failed call becomes a report on the clipboard in two clicks, without the key; several calls become one', {
  tag: '@once',
}, async ({ keyring, sandbox }) => {
  const { key } = nora(sandbox);
  const id = await saveSandboxAccount(keyring, 'https://acme.api-us1.com', key);
  const { tab, search, target, send } = await openConsole(keyring, id);
  await search.fill('list all tags');
  await search.press('Enter');
  await target.fill(`/api/3/tags/999999?note=${key}`);
  await send.click();
  await tab.waitForText('404 Not Found');

  await tab.byRole('button', 'Support report').click();
  await tab.byRole('button', 'Copy report').click();
  await tab.waitForText('Copied. It holds no key.');
  await tab.waitForText(/Looked for 1 key in \d+ written forms: none found\./);
  const copied = await keyring.clipboard();
  expect(copied).toContain('https://acme.api-us1.com/api/3/tags/999999?note=[redacted]');
  expect(copied).toContain('404 Not Found');
  expect(copied).toMatch(/Time: .*GMT/);
  expect(copied).not.toContain(key);

  await tab.byRole('textbox', 'What did you expect instead?').fill('The tag with its name.');
  await tab.waitForText(/Expected result\s+-+\s+The tag with its name\./);
  await auditConsole(tab, 'report');
  await tab.keyboard.press('Escape');
  await expect.poll(() => tab.byRole('dialog', 'Support report').isVisible()).toBe(false);

  await tab.byRole('tab', 'History').click();
  await target.fill('/api/3/tags?limit=2');
  await send.click();
  await tab.byRole('button', /limit=2/).waitFor();
  await tab.byRole('button', 'Report on several calls').click();
  for (const call of [/999999/, /limit=2/]) await tab.byRole('checkbox', call).click();
  await auditConsole(tab, 'choosing');
  await tab.byRole('button', 'Report on 2 calls').click();
  await tab.waitForText('Call 2 of 2: the actual answer');
  // One thing was written of the first call: not of both.
  expect(await tab.byRole('textbox', 'What did you expect instead?').value()).toBe('');
  await tab.keyboard.press('Escape');

  await tab.byRole('button', 'Help').click();
  await tab.byRole('link', /^Status page/).waitFor();
  await auditConsole(tab, 'help');
  expect(await complaints(keyring)).toEqual([]);
});
