import { nora } from './support/people.ts';
import { openPopupPage, saveFromPage } from './support/steps.ts';
import type { Surface } from './support/surface.ts';
import { expect, test } from './support/test.ts';

const send = (channel: string, input: object): string =>
  `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ channel, input })})`;

/** Has a page of ours ask for the saved key again and again, one request after the other, as copying it does. */
const beginCopying = (page: Surface, id: string): Promise<void> =>
  page.evaluate(`void (async () => {
    globalThis.copied = [];
    globalThis.copying = true;
    while (globalThis.copying) globalThis.copied.push(await ${send('credentials.reveal', { id })});
  })()`);

/** The different answers that it got, keys and errors. */
const endCopying = (page: Surface): Promise<string[]> =>
  page.evaluate(`(() => {
    globalThis.copying = false;
    return [...new Set(globalThis.copied.map(({ value, error }) => value?.key ?? error.code))];
  })()`);

test('copying in two pages of Keyring while another page saves a changed key loses nothing', async ({
  keyring,
  sandbox,
}) => {
  const { tab, bar } = await saveFromPage(keyring);
  const first = await openPopupPage(keyring);
  const second = await openPopupPage(keyring);
  await second.copyKey.waitFor();
  const ask = <T>(channel: string, input: object): Promise<T> =>
    second.surface.evaluate<T>(`${send(channel, input)}.then(({ value }) => value)`);
  const rows = async () =>
    (await ask<{ rows: { id: string; label: string }[] }>('credentials.list', {})).rows;
  const keyOf = async (id: string) => (await ask<{ key: string }>('credentials.reveal', { id })).key;
  const id = (await rows())[0]?.id ?? '';

  for (const label of ['Acme one', 'Acme two', 'Acme three']) {
    const { key: before } = nora(sandbox);
    const next = sandbox.resetKey('acme', nora(sandbox).id);
    await tab.activate();
    await tab.reload();
    await bar.surface.waitForText('another key');
    for (const page of [first, second]) await beginCopying(page.surface, id);
    await bar.save.click();
    await ask('credentials.edit', { id, label });
    await bar.surface.waitForText(/Updated/);
    for (const page of [first, second])
      for (const copied of await endCopying(page.surface)) expect([before, next]).toContain(copied);

    expect(await rows()).toMatchObject([{ id, label }]);
    expect(await keyOf(id)).toBe(next);
    // The earlier key is kept, and may come back and go again.
    for (const brought of [before, next]) {
      await ask('credentials.bring-previous-back', { id });
      expect(await keyOf(id)).toBe(brought);
    }
  }
});
