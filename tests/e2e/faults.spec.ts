import type { FaultRule } from '../sandbox/sandbox.ts';
import { complaints } from './support/complaints.ts';
import { nora } from './support/people.ts';
import { openPopupPage } from './support/steps.ts';
import { expect, test } from './support/test.ts';

interface Fault {
  readonly name: string;
  readonly rule: Omit<FaultRule, 'path'>;
  /** A part of what is said of it. */
  readonly en: string;
  readonly fr: string;
}

const elsewhere = 'https://elsewhere.example/';

/** Each fault of the sandbox that ends at once; tests/e2e/no-answer.spec.ts has the one that does not. */
const faults: readonly Fault[] = [
  { name: '401', rule: { kind: 'status', status: 401 }, en: 'refused the key', fr: 'a refusé la clé' },
  {
    name: '402',
    rule: { kind: 'status', status: 402 },
    en: 'plan or payment',
    fr: 'l’abonnement ou le paiement',
  },
  { name: '403', rule: { kind: 'status', status: 403 }, en: 'refused the key', fr: 'a refusé la clé' },
  { name: '404', rule: { kind: 'status', status: 404 }, en: 'did not find', fr: 'n’a pas trouvé' },
  {
    name: '429',
    rule: { kind: 'status', status: 429, headers: { 'Retry-After': '30' } },
    en: '30 seconds',
    fr: '30 secondes',
  },
  { name: '500', rule: { kind: 'status', status: 500 }, en: 'could not answer', fr: 'n’a pas pu répondre' },
  { name: '503', rule: { kind: 'status', status: 503 }, en: 'could not answer', fr: 'n’a pas pu répondre' },
  { name: '418', rule: { kind: 'status', status: 418 }, en: '418', fr: '418' },
  {
    name: 'cut before the headers',
    rule: { kind: 'cut-before' },
    en: 'No connection',
    fr: 'Aucune connexion',
  },
  {
    name: 'cut in the body',
    rule: { kind: 'cut-body' },
    en: 'in the middle of the answer',
    fr: 'au milieu de la réponse',
  },
  {
    name: 'redirect',
    rule: { kind: 'redirect', to: elsewhere },
    en: 'on to another address',
    fr: 'vers une autre adresse',
  },
  { name: 'HTML', rule: { kind: 'html' }, en: 'with a web page', fr: 'par une page web' },
  { name: 'empty', rule: { kind: 'empty' }, en: 'empty', fr: 'est vide' },
  { name: 'soft failure', rule: { kind: 'soft-failure' }, en: '9001', fr: '9001' },
  { name: 'broken JSON', rule: { kind: 'broken-json' }, en: 'damaged', fr: 'abîmée' },
  { name: '20 MB', rule: { kind: 'huge' }, en: 'far more than', fr: 'bien plus que' },
];

const labels = {
  en: { check: 'Check', next: 'What to do', who: 'Who can do it' },
  fr: { check: 'Vérifier', next: 'Que faire', who: 'Qui peut le faire' },
} as const;

test.describe.configure({ timeout: 60_000 });

for (const language of ['en', 'fr'] as const) {
  test.describe(language, { tag: language === 'fr' ? '@once' : [] }, () => {
    test.use({ language });

    test(`each fault gives a sentence with a next step, and no unhandled rejection (${language})`, async ({
      keyring,
      sandbox,
    }) => {
      const popup = await openPopupPage(keyring);
      const words = labels[language];
      const pair = { url: 'https://acme.api-us1.com', key: nora(sandbox).key };
      const request = JSON.stringify({ channel: 'credentials.save', input: pair });
      await popup.surface.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${request})`);
      const page = await keyring.openExtensionPage('popup.html');
      const check = page.byRole('button', words.check);
      for (const { name, rule, [language]: says } of faults) {
        await test.step(name, async () => {
          sandbox.clearFaults();
          sandbox.clearLog();
          sandbox.fault({ ...rule, path: '/api/3/*' });
          await check.click();
          // A browser may send a read again whose connection broke before any answer.
          await expect.poll(() => sandbox.log.length).toBeGreaterThan(0);
          await expect.poll(() => check.isEnabled()).toBe(true);
          const read = async () => (await page.text()).replace(/\s/g, ' ');
          await expect.poll(read, name).toContain(says);
          const text = await read();
          expect(text, name).toContain(words.next);
          expect(text, name).toContain(words.who);
        });
      }
      expect(await complaints(keyring)).toEqual([]);
    });
  });
}
