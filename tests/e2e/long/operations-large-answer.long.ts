import { openConsole, saveSandboxAccount } from '../support/pages/console-page.ts';
import { nora } from '../support/people.ts';
import { expect, test } from '../support/test.ts';
import { until } from '../support/until.ts';

const twoMinutes = 120_000;
const bytes = 52 * 1024 * 1024;

test('an answer of more than 50 MB goes into a file', async ({ keyring, sandbox }) => {
  const id = await saveSandboxAccount(keyring, 'https://acme.api-us1.com', nora(sandbox).key);
  const console = await openConsole(keyring, id);
  await console.search.fill('/users/me');
  await console.search.press('Enter');
  await expect.poll(() => console.send.isFocused()).toBe(true);
  sandbox.fault({ kind: 'huge', path: '/api/3/users/me', bytes });
  await console.send.click();
  await console.tab.waitForText('larger than 50 MB');
  await console.tab.byRole('button', 'Save as a file').click();
  const saved = async () => (/Saved: 54\.\d MB/.test(await console.tab.text()) ? true : undefined);
  await until('the whole answer', saved, twoMinutes);
});
