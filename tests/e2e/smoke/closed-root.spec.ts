import { expect } from '../support/test.ts';
import { test } from '../support/together.ts';
import { APP_PAGE } from './app-page.ts';

/** Puts a control into a closed shadow root, as the page helpers are, that says so when it is pressed. */
const plant = (document: string, name: string) => `(() => {
  const host = ${document}.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = '<div role="group" aria-label="Keyring"><button>${name}</button><p role="status"></p></div>';
  root.querySelector('button').addEventListener('click', ({ isTrusted }) => {
    root.querySelector('p').textContent = isTrusted ? '${name} was pressed' : 'forged';
  });
  ${document}.body.append(host);
})()`;

test('controls in a closed shadow root are found and pressed', async ({ keyring }) => {
  const tab = await keyring.openPage(APP_PAGE);
  await tab.evaluate(plant('document', 'Trial'));
  const helpers = await keyring.helpers(tab);
  await helpers.byRole('button', 'Trial').click();
  await helpers.waitForText('Trial was pressed');
  expect(await helpers.byRole('group', 'Keyring').count()).toBe(1);
  expect(await helpers.byRole('button', 'Tria').count()).toBe(0);
  expect(await helpers.byRole('button', /^Tri/).isVisible()).toBe(true);
  expect(await tab.byRole('button', 'Trial').isVisible()).toBe(false);
});

test('axe looks into a closed shadow root, and nowhere else', async ({ keyring }) => {
  const tab = await keyring.openPage(APP_PAGE);
  await tab.evaluate(plant('document', ''));
  await tab.evaluate(`void document.body.append(Object.assign(document.createElement('img'), { src: '#' }))`);
  const helpers = await keyring.helpers(tab);
  const violations = await helpers.axe();
  expect(violations.map(({ id }) => id)).toEqual(['button-name']);
});

test('all that is in a closed shadow root can be searched, and is no part of the page', async ({
  keyring,
}) => {
  const tab = await keyring.openPage(APP_PAGE);
  await tab.evaluate(`void (() => {
    const host = document.createElement('div');
    const inner = document.createElement('div');
    inner.attachShadow({ mode: 'open' }).textContent = 'needle in an open root below';
    const field = Object.assign(document.createElement('input'), { type: 'hidden', value: 'needle in a value' });
    const unseen = document.createElement('p');
    unseen.hidden = true;
    unseen.textContent = 'needle in a text';
    unseen.dataset.trial = 'needle in an attribute';
    host.attachShadow({ mode: 'closed' }).append(inner, field, unseen);
    document.body.append(host);
  })()`);
  const inside = await (await keyring.helpers(tab)).everything();
  for (const place of ['a text', 'an attribute', 'a value', 'an open root below'])
    expect(inside).toContain(`needle in ${place}`);
  const page = await tab.everything();
  expect(page).toContain('Developer');
  expect(page).not.toContain('needle');
});

test('a closed shadow root is used from the keyboard', async ({ keyring }) => {
  const tab = await keyring.openPage(APP_PAGE);
  await tab.evaluate(plant('document', 'Trial'));
  const helpers = await keyring.helpers(tab);
  await helpers.byRole('button', 'Trial').press('Enter');
  await helpers.waitForText('Trial was pressed');
  expect(await helpers.byRole('button', 'Trial').isFocused()).toBe(true);
});

test('a closed shadow root in a frame of the page is entered by name of the frame', async ({ keyring }) => {
  const tab = await keyring.openPage(APP_PAGE);
  await tab.evaluate(`new Promise((loaded) => document.body.append(Object.assign(
    document.createElement('iframe'), { src: '/app/legacy-trial', onload: () => loaded() })))`);
  await tab.evaluate(plant(`document.querySelector('iframe').contentDocument`, 'Framed'));
  await tab.evaluate(plant('document', 'Outside'));
  const helpers = await keyring.helpers(tab, '/app/legacy-trial');
  await helpers.byRole('button', 'Framed').click();
  await helpers.waitForText('Framed was pressed');
  expect(await helpers.byRole('button', 'Outside').isVisible()).toBe(false);
  expect(await (await keyring.helpers(tab)).byRole('button', 'Framed').isVisible()).toBe(false);
});
