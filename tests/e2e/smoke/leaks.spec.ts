import { expect } from '../support/test.ts';
import { test } from '../support/together.ts';
import { APP_PAGE } from './app-page.ts';

const say = (who: string) => `void (console.log('said by the ${who}', { deep: 'kept' }),
  Promise.reject(new Error('rejected in the ${who}')),
  setTimeout(() => { throw new Error('thrown in the ${who}'); }))`;

test('lines and errors of pages, popup and background are written down', async ({ keyring }) => {
  const tab = await keyring.openPage(APP_PAGE);
  const popup = await keyring.openPopup();
  await tab.evaluate(say('page'));
  await popup.evaluate(say('popup'));
  await keyring.evaluateInBackground(say('background'));
  for (const who of ['page', 'popup', 'background'])
    for (const what of ['said by', 'rejected in', 'thrown in'])
      await expect
        .poll(async () => (await keyring.consoleLines()).join('\n'))
        .toContain(`${what} the ${who}`);
});

test('what tries to leave is written down, and reaches nothing', async ({ keyring }) => {
  const tab = await keyring.openPage(APP_PAGE);
  const fetched = (host: string) =>
    `fetch('https://${host}/', { mode: 'no-cors' }).then(() => 'reached', () => 'stopped')`;
  expect(await tab.evaluate(fetched('page.leak.example'))).toBe('stopped');
  expect(await keyring.evaluateInBackground(fetched('background.leak.example'))).toBe('stopped');
  expect([...new Set(keyring.externalRequests())].sort()).toEqual([
    'background.leak.example',
    'page.leak.example',
  ]);
});
