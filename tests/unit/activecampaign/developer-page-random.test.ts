// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { findPair } from '@/utils/activecampaign/developer-page';
import { decoys, key, labels, settingsPage, structures, url } from './developer-page-dom';
import { oneOf, seeded } from './seeded';

const all = Object.values(decoys);
const forms = Object.values(structures);
const values = [key, key, '', '•'.repeat(72), `••••••${key.slice(-4)}`];
const urls = [url, url, ''];
const wrappers = ['div', 'section', 'form', 'ul', 'span', 'ac-panel'] as const;

it('never gives a wrong pair, whatever is missing, masked, or mixed in; and mostly gives the right one', () => {
  const random = seeded(11);
  const pick = <T>(list: readonly T[]): T => oneOf(list as readonly [T, ...T[]], random);
  let complete = 0;
  let right = 0;
  for (let round = 0; round < 800; round++) {
    const shown = { ...pick(Object.values(labels)), urlValue: pick(urls), keyValue: pick(values) } as const;
    const wrapper = pick(wrappers);
    const some = () => all.filter(() => random() < 0.2).join('');
    const inside = random() < 0.3 ? some() : '';
    const words = {
      url: shown.url,
      key: shown.key,
      copy: shown.copy,
      urlValue: shown.urlValue,
      keyValue: shown.keyValue,
    };
    settingsPage(document, `<${wrapper}>${pick(forms)(words)}</${wrapper}>${inside}`, some());
    const finding = findPair(document, { host: 'acme.activehosted.com' });
    const isComplete = shown.urlValue === url && shown.keyValue === key;
    if (finding.found) {
      expect(finding.key, document.body.innerHTML).toBe(key);
      // Before the API URL is there, the app's own host is an address of the same account.
      expect(finding.address.account, document.body.innerHTML).toBe('acme');
    }
    if (!isComplete || inside !== '') continue;
    complete += 1;
    right += finding.found && finding.address.origin === url ? 1 : 0;
  }
  expect(right).toBe(complete);
  expect(complete).toBeGreaterThan(80);
}, 60_000);
