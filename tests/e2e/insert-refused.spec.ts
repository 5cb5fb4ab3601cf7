import http from 'node:http';
import { listen } from './support/listen.ts';
import { askFrom } from './support/pages/console-page.ts';
import { askByShortcut, askToInsert, type InsertPage, spotOf } from './support/pages/insert-page.ts';
import { nora } from './support/people.ts';
import type { Tab } from './support/surface.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 120_000 });

const tool = 'https://tools.example';

/** What all the fields of a page hold, those in frames that it may look into too. */
const held = (tab: Tab): Promise<string> =>
  tab.evaluate<string>(`(() => {
    const inside = [...document.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? []);
    return [document, ...inside].flatMap((page) => [...page.querySelectorAll('input, textarea')])
      .map(({ value }) => value).join('|');
  })()`);

async function enter({ surface, close, ready }: InsertPage): Promise<string> {
  await ready();
  await surface.keyboard.press('Enter');
  await close.waitFor();
  return surface.text();
}

test('nothing is inserted into a foreign frame, over http, for a click of a script’s, or once the page or its field has changed', async ({
  keyring,
  sandbox,
}) => {
  const { key } = nora(sandbox);
  const own = await keyring.openExtensionPage('options.html');
  await askFrom(own, 'credentials.save', { url: 'https://acme.api-us1.com', key, label: 'Acme Outdoor' });
  const tab = await keyring.openPage(`${tool}/`);

  await test.step('events that a script makes begin nothing', async () => {
    await tab.evaluate(`(() => {
      const field = document.querySelector('#key');
      field.focus();
      for (const type of ['pointerdown', 'mousedown', 'contextmenu', 'mouseup', 'click', 'auxclick'])
        field.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, button: 2, clientX: 9, clientY: 9 }));
      for (const type of ['keydown', 'keypress', 'keyup'])
        for (const key of ['Y', 'Enter'])
          field.dispatchEvent(new KeyboardEvent(type, { bubbles: true, key, altKey: true, shiftKey: true }));
    })()`);
    expect(await askFrom(own, 'insert.waiting', {})).toEqual({ kind: 'none' });
  });

  for (const [path, said] of [
    ['/foreign-frame', 'another site'],
    ['/between', 'another site'],
    ['/opaque', /another site|no access/],
  ] as const)
    await test.step(`a frame: ${path}`, async () => {
      await tab.goto(tool + path);
      const { surface, close, insert } = await askToInsert(keyring, tab, await spotOf(tab, 'iframe', true));
      await surface.waitForText(said);
      await close.waitFor();
      expect(await insert.count()).toBe(0);
      expect(await surface.text()).not.toContain('Acme');
      await surface.close();
    });

  await test.step('a page that is not encrypted', async () => {
    const server = http.createServer((_request, response) =>
      response.setHeader('content-type', 'text/html').end('<input id="key" autofocus>'),
    );
    const { port, close } = await listen(server);
    await tab.goto(`http://127.0.0.1:${port}/`);
    const picker = await askByShortcut(keyring, tab);
    await picker.surface.waitForText('not encrypted');
    expect(await picker.insert.count()).toBe(0);
    await picker.surface.close();
    await tab.goto(`${tool}/`);
    await close();
  });

  await test.step('a field that is read-only', async () => {
    await tab.evaluate(`document.querySelector('#fixed').focus()`);
    const picker = await askByShortcut(keyring, tab);
    await picker.surface.waitForText('cannot be written in');
    await picker.surface.close();
  });

  for (const [name, change] of [
    ['another site', `location.href = 'https://elsewhere.example/field'`],
    ['the same page anew', 'location.reload()'],
  ] as const)
    await test.step(`the page goes while the account is chosen: ${name}`, async () => {
      await tab.goto(`${tool}/field`);
      const picker = await askToInsert(keyring, tab, await spotOf(tab, '#key'));
      await picker.ready();
      await tab.evaluate(`void (globalThis.isEarlier = true, setTimeout(() => { ${change}; }))`);
      await expect
        .poll(() => tab.evaluate(`globalThis.isEarlier !== true && document.querySelector('#key') !== null`))
        .toBe(true);
      expect(await enter(picker)).toContain('The page has changed');
      expect(await held(tab)).toBe('');
      await picker.surface.close();
    });

  await test.step('the field goes, and the focus with it', async () => {
    await tab.goto(`${tool}/`);
    const before = await held(tab);
    const picker = await askToInsert(keyring, tab, await spotOf(tab, '#key'));
    await picker.ready();
    await tab.evaluate(
      `void (document.querySelector('#key').remove(), document.querySelector('#url').focus())`,
    );
    expect(await enter(picker)).toContain('The field is no longer there');
    expect(await held(tab)).toBe(before.replace('|', ''));
    await picker.surface.close();
  });

  await test.step('a request is good for the field it was for, outlives the background, and is used once', async () => {
    await tab.goto(`${tool}/`);
    const picker = await askToInsert(keyring, tab, await spotOf(tab, '#key'));
    await picker.ready();
    await tab.evaluate(`document.querySelector('#url').focus()`);
    await keyring.killBackground();
    expect(await held(tab)).not.toContain(key);
    expect(await enter(picker)).toContain('is now in the field');
    expect((await held(tab)).split('|').slice(0, 2)).toEqual(['', key]);
    await picker.surface.close();
    const late = await keyring.openExtensionPage('insert.html');
    await late.waitForText('This request is over');
    await late.close();
  });
});
