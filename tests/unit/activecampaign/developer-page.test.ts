// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Finding, findPair, isDeveloperPage } from '@/utils/activecampaign/developer-page';
import { decoys, key, labels, otherKey, otherUrl, settingsPage, structures, url } from './developer-page-dom';

const appPage = { host: 'acme.activehosted.com' };
const customPage = { host: 'crm.acme.com' };
const shown = { ...labels.en, url: 'URL', key: 'Key', copy: 'Copy', urlValue: url, keyValue: key };

const brief = (finding: Finding): unknown =>
  finding.found ? [finding.address.origin, finding.key] : finding.why;

describe('the pair of an account’s own page', () => {
  for (const [language, words] of Object.entries(labels)) {
    it.each(Object.entries(structures))(`${language}: %s`, (_, structure) => {
      settingsPage(document, structure({ ...words, urlValue: url, keyValue: key }));
      expect(brief(findPair(document, appPage))).toEqual([url, key]);
    });
  }

  const cases = Object.entries(structures).flatMap(([name, structure]) =>
    Object.entries(decoys).map(([decoy, markup]) => [name, decoy, structure(shown), markup] as const),
  );
  it.each(cases)('%s beside %s', (_, __, section, decoy) => {
    settingsPage(document, section, decoy);
    expect(brief(findPair(document, appPage))).toEqual([url, key]);
  });

  it.each(Object.entries(structures))('%s beside all decoys at once', (_, structure) => {
    settingsPage(document, structure(shown), Object.values(decoys).join(''));
    expect(brief(findPair(document, appPage))).toEqual([url, key]);
  });

  it.each(cases)('%s with %s in the same section: the pair, or nothing', (_, __, section, decoy) => {
    settingsPage(document, section + decoy);
    const finding = findPair(document, appPage);
    if (finding.found) expect(brief(finding)).toEqual([url, key]);
    else expect(finding.why).toBe('several');
  });
});

describe('the pair on a custom domain', () => {
  it.each(Object.entries(structures))('%s with the family’s API URL', (_, structure) => {
    settingsPage(
      document,
      structure(shown),
      (decoys['MCP address'] ?? '') + decoys['second account in a help text'],
    );
    expect(brief(findPair(document, customPage))).toEqual([url, key]);
  });

  it.each(['https://crm.acme.com', 'https://acme.api-eu1.com', 'https://api.acme.com'])(
    'shows %s',
    (urlValue) => {
      settingsPage(document, structures['read-only inputs']?.({ ...shown, urlValue }) ?? '');
      expect(brief(findPair(document, customPage))).toEqual([urlValue, key]);
    },
  );

  it('two whole pairs are several: it cannot know whose page it is', () => {
    settingsPage(
      document,
      structures['read-only inputs']?.(shown) ?? '',
      decoys['second account in fields of its own'],
    );
    expect(brief(findPair(document, customPage))).toBe('several');
  });
});

describe('nothing is found', () => {
  const fields = structures['read-only inputs'] ?? (() => '');
  const texts = structures['code elements'] ?? (() => '');
  const withDecoys = Object.values(decoys).join('');

  it.each(Object.entries(structures))('%s: before the key is there, whatever else is', (_, structure) => {
    settingsPage(document, structure({ ...shown, keyValue: '' }), withDecoys);
    expect(findPair(document, appPage).found).toBe(false);
  });

  it.each(Object.entries(structures))('%s: before the URL is there, whatever else is', (_, structure) => {
    settingsPage(
      document,
      structure({ ...shown, urlValue: '' }),
      withDecoys.replaceAll('https://acme.activehosted.com"', '"'),
    );
    expect(findPair(document, appPage).found).toBe(false);
  });

  it.each(Object.entries(structures))('%s: while the key is masked', (_, structure) => {
    settingsPage(document, structure({ ...shown, keyValue: '•'.repeat(72) }), withDecoys);
    expect(brief(findPair(document, appPage))).toBe('masked');
  });

  it('another account’s pair alone', () => {
    settingsPage(document, fields({ ...shown, urlValue: otherUrl, keyValue: otherKey }));
    expect(brief(findPair(document, appPage))).toBe('nothing');
  });

  it('a sentence with the pair', () => {
    settingsPage(document, `<p>Use <code>${url}</code> with <code>${key}</code> in your code.</p>`);
    expect(brief(findPair(document, appPage))).toBe('nothing');
  });

  it('two keys in rows alike', () => {
    settingsPage(
      document,
      fields(shown) +
        `<div class="x"><label>Old key</label><div><input readonly value="${otherKey}"><button>Copy</button></div></div>`,
    );
    expect(brief(findPair(document, appPage))).toBe('several');
  });

  it('a URL with a path', () => {
    settingsPage(document, fields({ ...shown, urlValue: `${url}/api/3` }));
    expect(brief(findPair(document, appPage))).toBe('nothing');
  });

  it('http, a port, or a look-alike', () => {
    for (const urlValue of [
      'http://acme.api-us1.com',
      `${url}:8443`,
      `${url}.evil.net`,
      'https://acme-api-us1.com',
    ]) {
      settingsPage(document, fields({ ...shown, urlValue }));
      expect(brief(findPair(document, appPage)), urlValue).toBe('nothing');
    }
  });

  it('a code of 40 characters, as event tracking and commits have', () => {
    settingsPage(document, texts({ ...shown, keyValue: key.slice(0, 40) }));
    expect(brief(findPair(document, appPage))).toBe('nothing');
  });

  it('a SHA-1 and an MD5 in neighbouring cells, 72 characters together', () => {
    settingsPage(
      document,
      `<div>${url}</div><table><tr><td>${key.slice(0, 40)}</td><td>${key.slice(40)}</td></tr></table>`,
    );
    expect(brief(findPair(document, appPage))).toBe('nothing');
  });

  it('an empty document', () => {
    document.body.innerHTML = '';
    expect(brief(findPair(document, appPage))).toBe('nothing');
  });
});

describe('details of a finding', () => {
  it('a key of unusual length beside its URL', () => {
    const keyValue = key.slice(0, 64);
    settingsPage(document, structures['read-only inputs']?.({ ...shown, keyValue }) ?? '');
    expect(brief(findPair(document, appPage))).toEqual([url, keyValue]);
  });

  it('names the elements, and the row as anchor', () => {
    settingsPage(document, structures['read-only inputs']?.(shown) ?? '');
    const finding = findPair(document, appPage);
    const [, urlField, keyField] = document.querySelectorAll('input');
    expect(finding.found && finding.urlElement).toBe(urlField);
    expect(finding.found && finding.keyElement).toBe(keyField);
    expect(finding.found && finding.anchor).toBe(document.querySelectorAll('.x')[1]);
  });

  it('a custom API host on the account’s own page', () => {
    const urlValue = 'https://api.acme.com';
    settingsPage(
      document,
      structures['read-only inputs']?.({ ...shown, urlValue }) ?? '',
      Object.values(decoys).join('').replaceAll('https://acme.activehosted.com"', '"'),
    );
    expect(brief(findPair(document, appPage))).toEqual([urlValue, key]);
  });

  it('keeps an app address that is the only URL: the page is the source of truth', () => {
    settingsPage(
      document,
      structures['read-only inputs']?.({ ...shown, urlValue: 'https://acme.activehosted.com' }) ?? '',
    );
    expect(brief(findPair(document, appPage))).toEqual(['https://acme.activehosted.com', key]);
  });

  it('changes nothing in the page', () => {
    settingsPage(document, structures['code elements']?.(shown) ?? '', Object.values(decoys).join(''));
    const before = document.documentElement.outerHTML;
    findPair(document, appPage);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('reads a page of 10,000 elements and nesting 5,000 deep', () => {
    const filler = '<div><span>Some text</span><a href="#">https://example.com/x</a></div>'.repeat(3000);
    settingsPage(document, structures['code elements']?.(shown) ?? '', filler);
    let deep: Element = document.body;
    for (let i = 0; i < 5000; i++) deep = deep.appendChild(document.createElement('div'));
    expect(brief(findPair(document, appPage))).toEqual([url, key]);
  });
});

describe('isDeveloperPage', () => {
  it.each([
    ['https://acme.activehosted.com/app/settings/developer', true],
    ['https://acme.activehosted.com/app/settings/developer/', true],
    ['https://acme.activehosted.com/app/settings/developer?x=1#y', true],
    ['https://crm.acme.com/app/settings/api', true],
    ['https://acme.activehosted.com/admin/main.php?action=settings#tab_api', true],
    ['https://acme.activehosted.com/admin/main.php?action=settings', true],
    ['https://acme.activehosted.com/admin/main.php?action=contacts', false],
    ['https://acme.activehosted.com/app/settings/tracking', false],
    ['https://acme.activehosted.com/app/settings/developer/webhooks', false],
    ['https://acme.activehosted.com/app/agent', false],
    ['https://acme.activehosted.com/', false],
  ])('%s: %s', (address, expected) => {
    expect(isDeveloperPage(new URL(address))).toBe(expected);
  });
});
