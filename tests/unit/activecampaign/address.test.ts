import { describe, expect, it } from 'vitest';
import { readAddress } from '@/utils/activecampaign/address';
import { accountOfHost, developerPageUrl, isAccountName, isFamilyHost } from '@/utils/activecampaign/hosts';

const origin = (text: string): string => {
  const reading = readAddress(text);
  return reading.ok ? reading.address.origin : reading.problem;
};
const repairs = (text: string): unknown => {
  const reading = readAddress(text);
  return reading.ok ? reading.repairs : reading.problem;
};

describe('reading an address', () => {
  it('takes the value of the settings page as it is', () => {
    expect(readAddress('https://acme.api-us1.com')).toEqual({
      ok: true,
      address: {
        origin: 'https://acme.api-us1.com',
        host: 'acme.api-us1.com',
        account: 'acme',
        family: true,
      },
      repairs: [],
    });
  });

  it.each([
    ['acme.api-us1.com', [{ kind: 'added-scheme' }]],
    ['//acme.api-us1.com', [{ kind: 'added-scheme' }]],
    ['http://acme.api-us1.com', [{ kind: 'http-to-https' }]],
    ['https:/acme.api-us1.com', []],
    ['https://acme.api-us1.com/', [{ kind: 'removed-trailing-slash' }]],
    ['https://acme.api-us1.com/api/3/', [{ kind: 'removed-path', removed: '/api/3/' }]],
    ['https://acme.api-us1.com/admin', [{ kind: 'removed-path', removed: '/admin' }]],
    ['https://acme.api-us1.com\\@evil.net', [{ kind: 'removed-path', removed: '\\@evil.net' }]],
    ['https://acme.api-us1.com:443', [{ kind: 'removed-port', removed: ':443' }]],
    ['HTTPS://ACME.Api-US1.com', [{ kind: 'lower-cased' }]],
    ['  https://acme.api-us1.com\n', []],
    ['https://acme. api-us1 .com', [{ kind: 'removed-spaces' }]],
    ['https://acme\u200b.api-us1.com', [{ kind: 'removed-spaces' }]],
    ['“https://acme.api-us1.com”', [{ kind: 'removed-quotes' }]],
    ['<https://acme.api-us1.com>,', [{ kind: 'removed-quotes' }]],
  ])('%j', (text, expected) => {
    expect(origin(text)).toBe('https://acme.api-us1.com');
    expect(repairs(text)).toEqual(expected);
  });

  it('suggests the API host for an app address, and says that it is a guess', () => {
    expect(repairs('https://acme.activehosted.com')).toEqual([
      { kind: 'app-to-api', from: 'acme.activehosted.com' },
    ]);
    expect(origin('https://acme.activehosted.com')).toBe('https://acme.api-us1.com');
  });

  it('keeps an app address where it was saved as one', () => {
    const reading = readAddress('https://acme.activehosted.com', 'keep');
    expect(reading).toMatchObject({
      ok: true,
      repairs: [],
      address: { host: 'acme.activehosted.com', account: 'acme' },
    });
  });

  it('shows no key in the path that it removed', () => {
    const key = `${'0123456789abcdef'.repeat(4)}01234567`;
    for (const end of [
      `/api/agents/mcp/http/${key}`,
      `/admin/api.php?api_key=${key}`,
      '/x?token=not-hex-at-all',
    ]) {
      const shown = JSON.stringify(readAddress(`https://acme.activehosted.com${end}`));
      expect(shown).toContain('removed-path');
      expect(shown).not.toMatch(/[0-9a-f]{16}|not-hex/);
    }
  });

  it.each([
    ['https://acme.api-eu1.com', 'acme.api-eu1.com'],
    ['https://acme.api-us2.com', 'acme.api-us2.com'],
    ['https://crm.acme.com', 'crm.acme.com'],
    ['https://activecampaign.acme.com', 'activecampaign.acme.com'],
    ['https://api.us1.acme.com', 'api.us1.acme.com'],
    ['https://api-us.acme.com', 'api-us.acme.com'],
  ])('%s is an account of its own, outside the families', (text, account) => {
    expect(readAddress(text)).toMatchObject({ ok: true, address: { account, host: account, family: false } });
  });
});

describe('refusing an address', () => {
  it.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['""', 'empty'],
    ['hello world', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['https://acme', 'account-name'],
    ['acme', 'account-name'],
    ['https://under_score.acme.com', 'not-an-address'],
    ['https://-acme.com', 'not-an-address'],
    ['https://acme..com', 'not-an-address'],
    ['https://acme.c', 'not-an-address'],
    ['https://%61cme.com', 'not-an-address'],
    ['https://127.0.0.1', 'address-literal'],
    ['127.1', 'address-literal'],
    ['https://2130706433', 'address-literal'],
    ['https://0x7f000001', 'address-literal'],
    ['https://0177.0.0.1', 'address-literal'],
    ['https://[::1]', 'address-literal'],
    ['https://[::1]:8443/api/3', 'address-literal'],
    ['https://１２７.0.0.1', 'address-literal'],
    ['https://localhost', 'localhost'],
    ['localhost:8443', 'localhost'],
    ['https://LOCALHOST./', 'localhost'],
    ['https://acme.localhost', 'localhost'],
    ['https://printer.local', 'localhost'],
    ['https://joe:secret@acme.api-us1.com', 'user-info'],
    ['https://acme.api-us1.com@evil.net', 'user-info'],
    ['joe@acme.com', 'user-info'],
    ['https://acme.api-us1.com:8443', 'port'],
    ['http://acme.api-us1.com:80', 'port'],
    ['ftp://acme.api-us1.com', 'not-https'],
    ['wss://acme.api-us1.com', 'not-https'],
    ['javascript:alert(1)', 'not-an-address'],
    ['https://acme.api-us1.com.', 'trailing-dot'],
    ['https://api-us1.com', 'no-account'],
    ['https://www.activehosted.com', 'no-account'],
    ['https://developers.activecampaign.com/reference', 'not-the-api'],
    ['https://trackcmp.net/event', 'not-the-api'],
    ['https://prism.app-us1.com', 'not-the-api'],
  ])('%j: %s', (text, problem) => {
    expect(origin(text)).toBe(problem);
  });

  it.each([
    'https://acme.api-us1.com.evil.net',
    'https://acme.api-us1.co',
    'https://acme-api-us1.com',
    'https://acme.apius1.com',
    'https://acme.api_us1.com',
    'https://acme.api-usl.com',
    'https://acme.api-usi.com',
    'https://acme.api-us.com',
    'https://acme.api.us1.com',
    'https://acmeapi-us1.com',
    'https://sub.acme.api-us1.com',
    'https://acme.activehosted.co',
    'https://acme.activehosted.com.evil.net',
    'https://acme.activehostd.com',
    'https://acme.act1vehosted.com',
    'https://acme.active-hosted.com',
    'https://acme.activehosted-login.com',
    'https://xn--cme-7cd.api-us1.com',
    'https://аcme.api-us1.com',
    'https://acme.аpi-us1.com',
    'https://acme.api-us1.com\u2024evil.net',
    'https://acme。api-us1.com',
    'https://crm.xn--cme-7cd.com',
  ])('%s is a look-alike', (text) => {
    expect(origin(text)).toBe('look-alike');
  });

  it('never gives a host that the browser would read differently', () => {
    const parts = [
      'acme',
      '.',
      'api-us1.com',
      '@',
      ':',
      '/',
      '\\',
      '?',
      '#',
      '%2e',
      '%40',
      '[',
      ']',
      ' ',
      '\t',
      'evil.net',
      '。',
      '//',
      'https:',
      '\0',
      '0x7f',
      '1',
    ];
    let seed = 7;
    const next = (): number => (seed = (seed * 48271) % 2147483647);
    for (let i = 0; i < 20_000; i++) {
      const text = `https://${Array.from({ length: 1 + (next() % 6) }, () => parts[next() % parts.length]).join('')}`;
      const reading = readAddress(text, 'keep');
      if (!reading.ok) continue;
      expect(new URL(reading.address.origin).origin, text).toBe(reading.address.origin);
      if (reading.repairs.some(({ kind }) => kind === 'removed-spaces')) continue;
      const browser = URL.parse(text);
      if (browser?.protocol === 'https:') expect(browser.hostname, text).toBe(reading.address.host);
    }
  });
});

describe('accounts and hosts', () => {
  it.each([
    ['acme.activehosted.com', 'acme', true],
    ['ACME.api-us1.com', 'acme', true],
    ['acme.api-eu1.com', 'acme.api-eu1.com', false],
    ['crm.acme.com', 'crm.acme.com', false],
    ['a.acme.api-us1.com', 'a.acme.api-us1.com', false],
    ['api-us1.com', 'api-us1.com', false],
    ['acme.api-us1.com.evil.net', 'acme.api-us1.com.evil.net', false],
    ['', '', false],
  ])('%s belongs to %s', (host, account, family) => {
    expect(accountOfHost(host)).toBe(account);
    expect(isFamilyHost(host)).toBe(family);
  });

  it.each([
    ['acme', 'https://acme.activehosted.com/app/settings/developer'],
    [' Acme ', 'https://acme.activehosted.com/app/settings/developer'],
    ['acme.api-us1.com', 'https://acme.activehosted.com/app/settings/developer'],
    ['acme.activehosted.com', 'https://acme.activehosted.com/app/settings/developer'],
    ['crm.acme.com', 'https://crm.acme.com/app/settings/developer'],
  ])('the settings page of %j', (account, expected) => {
    expect(developerPageUrl(account)).toBe(expected);
  });

  it('lets nothing out of the host part of a settings page’s address', () => {
    expect(developerPageUrl('acme/../@evil.net?#')).toBe('https://acme..evil.net/app/settings/developer');
  });

  it('knows what can be an account’s name', () => {
    expect(['acme', 'acme-2', '4u'].map(isAccountName)).toEqual([true, true, true]);
    expect(['', 'www', 'a.b', '-a', 'a b', 'a/b', 'a'.repeat(64)].map(isAccountName)).not.toContain(true);
  });
});
