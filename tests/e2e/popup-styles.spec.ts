import { nora } from './support/people.ts';
import { openPopup, savePasted } from './support/steps.ts';
import { expect, test } from './support/test.ts';

interface Styles {
  /** The files whose styles stand in the page. */
  readonly inPage: readonly string[];
  /** Those that it has loaded. */
  readonly loaded: readonly string[];
  readonly width: string;
}

const styles = `({
  inPage: document.querySelector('style').dataset.href.split(' '),
  loaded: [...document.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href')),
  width: getComputedStyle(document.body).maxWidth,
})`;

test('the popup has its styles in its page, where the policy lets them count, and loads none of them again', async ({
  keyring,
  sandbox,
}) => {
  let popup = await openPopup(keyring);
  await savePasted(popup, 'https://acme.api-us1.com', nora(sandbox).key);
  await popup.surface.close();

  popup = await openPopup(keyring);
  const add = popup.surface.byRole('button', 'Add account');
  await add.waitFor();
  const first = await popup.surface.evaluate<Styles>(styles);
  expect(first).toMatchObject({ loaded: [], width: '420px' });
  expect(first.inPage.length).toBeGreaterThan(0);

  await add.click();
  await popup.paste.waitFor();
  const { loaded } = await popup.surface.evaluate<Styles>(styles);
  expect(loaded.length).toBeGreaterThan(0);
  expect(loaded.filter((file) => first.inPage.includes(file))).toEqual([]);
});
