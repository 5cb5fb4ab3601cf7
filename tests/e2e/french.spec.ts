import { helpersBar } from './support/pages/helpers-bar.ts';
import { nora } from './support/people.ts';
import { developerPage } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.use({ language: 'fr' });

test('everything is said in French where the browser prefers it', async ({ keyring, sandbox }) => {
  const tab = await keyring.openPage(`${developerPage}?lang=fr`);
  const bar = helpersBar(await keyring.helpers(tab));
  await bar.surface.byRole('button', 'Enregistrer dans Keyring').click();
  await bar.surface.waitForText(/Enregistré sous acme/);
  const popup = await keyring.openPopup(tab);
  await popup.byRole('button', 'Copier la clé API').click();
  await popup.waitForText('Clé API copiée\u00a0: acme');
  expect(await keyring.clipboard()).toBe(nora(sandbox).key);
  sandbox.deleteUser('acme', nora(sandbox).id);
  await popup.byRole('button', 'Vérifier').click();
  await popup.waitForText('Que faire');
  await popup.waitForText('a refusé la clé');
});

test('the person may choose another language than the browser', { tag: '@once' }, async ({ keyring }) => {
  const options = await keyring.openExtensionPage('options.html');
  await options.waitForText('Réglages de Keyring');
  await options.evaluate(`void (() => {
    const select = document.querySelector('select');
    select.value = 'en';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await options.reload();
  await options.waitForText('Keyring settings');
  const popup = await keyring.openExtensionPage('popup.html');
  await popup.waitForText('Add your first account');
});
