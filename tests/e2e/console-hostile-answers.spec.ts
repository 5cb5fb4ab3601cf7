import { complaints } from './support/complaints.ts';
import { findHarm, gatherText, watchForHarm } from './support/harm.ts';
import { askFrom, openConsole, saveSandboxAccount } from './support/pages/console-page.ts';
import { nora } from './support/people.ts';
import type { Tab } from './support/surface.ts';
import { expect, test } from './support/test.ts';
import { xssPayloads as payloads } from './support/xss-payloads.ts';

test.describe.configure({ timeout: 60_000 });

/** A header can hold no line break. */
const inHeader = (text: string): string => text.replace(/\s+/g, ' ');
const headers = Object.fromEntries(payloads.map((text, at) => [`x-hostile-${at}`, inHeader(text)]));
const json = { 'content-type': 'application/json', ...headers };

/** As the tree and the raw text write it. */
const quoted = (text: string): string => JSON.stringify(text);

/** What a browser asks for by itself once it has run for a while. */
const browsersOwn = /\.(?:mozilla\.org|googleapis\.com)$/;

/** Source: names the account by each of them, and gives those that the console then does not show. */
const renamedToEach = (id: string): string => `(async () => {
  const missing = [];
  for (const label of ${JSON.stringify(payloads)}) {
    const input = { id: ${JSON.stringify(id)}, label };
    await (globalThis.browser ?? chrome).runtime.sendMessage({ channel: 'credentials.edit', input });
    dispatchEvent(new Event('focus'));
    const end = performance.now() + 5_000;
    const isShown = () => document.body.textContent.includes(label.split('\\n')[0]);
    while (!isShown() && performance.now() < end) await new Promise(requestAnimationFrame);
    if (!isShown()) missing.push(label);
  }
  return missing;
})()`;

/** Source: gives the account a host of each of them, and gives those that were taken. */
const takenAsHost = (id: string): string => `(async () => {
  const taken = [];
  for (const text of ${JSON.stringify(payloads)}) {
    const input = { id: ${JSON.stringify(id)}, url: 'https://' + text + '.api-us1.com' };
    const reply = await (globalThis.browser ?? chrome).runtime.sendMessage({ channel: 'credentials.edit', input });
    if (reply?.ok !== false) taken.push(text);
  }
  return taken;
})()`;

/** What a page shows of the payloads by its text, each as `written` has it; none of them has done anything. */
async function expectShown(tab: Tab, selector: string, written: (text: string) => string): Promise<void> {
  const text = await gatherText(tab, selector);
  expect(payloads.filter((payload) => !text.includes(written(payload)))).toEqual([]);
  expect(await findHarm(tab)).toEqual([]);
}

test('fifty payloads in every part of an answer are text, and nothing else', { tag: '@once' }, async ({
  keyring,
  sandbox,
}) => {
  const id = await saveSandboxAccount(keyring, 'https://acme.api-us1.com', nora(sandbox).key);
  const { tab, search, send, ...console } = await openConsole(keyring, id);
  await watchForHarm(tab);
  const show = (view: string): Promise<void> => tab.byRole('tab', view).click();
  const answerWith = async (status: number, body: string, extra = {}): Promise<void> => {
    sandbox.fault({ kind: 'status', times: 1, status, body, headers: { ...json, ...extra } });
    await send.click();
    await tab.waitForText(new RegExp(`^${status} `, 'm'));
  };
  await search.fill('/users/me');
  await search.press('Enter');
  await console.target.fill('/api/3/contacts');
  sandbox.clearLog();

  const rows = payloads.map((text, at) => ({
    id: String(at),
    name: text,
    [text]: text,
    links: { [text]: text },
  }));
  await answerWith(200, JSON.stringify({ contacts: rows, meta: { total: payloads[0] } }));
  await expectShown(tab, '.answer-table', (text) => text);
  await show('Headers');
  await expectShown(tab, '.answer-headers', inHeader);
  await show('Raw');
  await expectShown(tab, '.answer-raw', quoted);
  await answerWith(201, JSON.stringify(Object.fromEntries(payloads.map((text) => [text, text]))));
  await show('Tree');
  await expectShown(tab, '.answer-tree', quoted);

  // The server's own words of what is wrong, some at a time. Long words in them are left out: they may be a key.
  for (let from = 0; from < payloads.length; from += 10) {
    const some = payloads.slice(from, from + 10);
    const errors = some.map((text) => ({ title: text, detail: text, code: text, source: { pointer: text } }));
    await answerWith(422, JSON.stringify({ errors, message: some[0] }));
    const text = await gatherText(tab, '.answer-diagnosis');
    const first = some.map((payload) => payload.split(/\s/)[0] ?? '').filter(({ length }) => length < 12);
    expect(first.filter((word) => !text.includes(word))).toEqual([]);
    expect(await findHarm(tab)).toEqual([]);
  }
  const page = `<!doctype html><title>${payloads.join('\n')}</title>`;
  await answerWith(503, page, { 'content-type': 'text/html', 'retry-after': '600' });
  await expectShown(tab, '.answer-raw', (text) => text);

  expect(
    sandbox.log.filter(({ host, url }) => host !== 'acme.api-us1.com' || url !== '/api/3/contacts'),
  ).toEqual([]);
  expect(keyring.externalRequests().filter((host) => !browsersOwn.test(host))).toEqual([]);
  expect(await complaints(keyring)).toEqual([]);
});

test('fifty payloads as names in a pick list, of accounts and of their owners are text, and nothing else', {
  tag: '@once',
}, async ({ keyring, sandbox }) => {
  const { key } = nora(sandbox);
  const id = await saveSandboxAccount(keyring, 'https://acme.api-us1.com', key);
  const { tab, search, ...console } = await openConsole(keyring, id);
  await watchForHarm(tab);

  const tags = payloads.map((text, at) => ({ id: String(at + 1), tag: text, tagType: 'contact' }));
  const body = JSON.stringify({ tags, meta: { total: String(tags.length) } });
  sandbox.fault({ kind: 'status', path: '/api/3/tags', status: 200, body, headers: json });
  await search.fill('add tag to contact');
  await search.press('Enter');
  await console.picker('Tag').focus();
  await console.picker('Tag').press('ArrowDown');
  await tab.waitForText('__html');
  await expectShown(tab, '.pick-list:popover-open .pick-options', (text) => text.trim());
  sandbox.clearFaults();

  // The account's own name: where the console has it, and in the popup.
  expect(await tab.evaluate(renamedToEach(id))).toEqual([]);
  const popup = await keyring.openExtensionPage('popup.html');
  await popup.byRole('searchbox').waitFor();
  for (let at = 0; at < payloads.length; at += 10) {
    const label = payloads[at] ?? '';
    const owner = { id: '1', firstName: label, lastName: label, email: label, username: label };
    const user = JSON.stringify({ user: owner });
    sandbox.fault({
      kind: 'status',
      path: '/api/3/users/me',
      status: 200,
      body: user,
      headers: json,
      times: 1,
    });
    await askFrom(tab, 'credentials.edit', { id, label });
    await askFrom(tab, 'credentials.check', { id });
    await askFrom(tab, 'credentials.kept', { id });
    await popup.reload();
    await watchForHarm(popup);
    await popup.waitForText(label);
    expect(await findHarm(popup)).toEqual([]);
  }
  const options = await keyring.openExtensionPage('options.html');
  await watchForHarm(options);
  for (const surface of [tab, options]) expect(await findHarm(surface)).toEqual([]);
  // A host is no place for them.
  expect(await tab.evaluate(takenAsHost(id))).toEqual([]);
  expect(keyring.externalRequests().filter((host) => !browsersOwn.test(host))).toEqual([]);
  expect(await complaints(keyring)).toEqual([]);
});
