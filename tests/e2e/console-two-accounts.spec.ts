import { openConsole, saveSandboxAccount } from './support/pages/console-page.ts';
import { nora, user } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('two accounts side by side in two tabs never mix', { tag: '@once' }, async ({ keyring, sandbox }) => {
  const priya = user(sandbox, 'brightdental', 'Priya');
  const acme = await saveSandboxAccount(keyring, 'https://acme.api-us1.com', nora(sandbox).key);
  const dental = await saveSandboxAccount(keyring, 'https://brightdental.api-us1.com', priya.key);
  const one = await openConsole(keyring, acme);
  const other = await openConsole(keyring, dental);

  for (const console of [one, other]) {
    await console.tab.activate();
    await console.search.fill('/users/me');
    await console.search.press('Enter');
    await expect.poll(() => console.send.isFocused()).toBe(true);
  }
  sandbox.clearLog();
  // Both at once, and then the first again, after the second was in front.
  await Promise.all([one, other].map(({ tab }) => tab.keyboard.press('Control+Enter')));
  await one.tab.waitForText('acme-outdoor.example');
  await other.tab.waitForText('brightdental.example');
  await one.tab.activate();
  await one.send.click();
  await expect.poll(() => sandbox.log.length).toBe(3);

  expect(sandbox.log.map(({ host }) => host).sort()).toEqual([
    'acme.api-us1.com',
    'acme.api-us1.com',
    'brightdental.api-us1.com',
  ]);
  expect(await one.tab.text()).not.toMatch(/priya|bright/i);
  expect(await other.tab.text()).not.toMatch(/nora|acme/i);
  const icons = await Promise.all(
    [one, other].map(({ tab }) => tab.evaluate<string>(`document.querySelector('link[rel="icon"]').href`)),
  );
  expect(new Set(icons).size).toBe(2);
});
