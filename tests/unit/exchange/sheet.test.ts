import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { type Sheet, sheetHtml, sheetText } from '@/utils/exchange/sheet';

const key = 'ab12'.repeat(18);
const sheet = (text: string, language = 'en'): Sheet => ({
  language,
  title: `Title ${text}`,
  facts: [[`Name ${text}`, `Value ${text}`]],
  parts: [{ heading: `Heading ${text}`, lines: [`Line ${text}`] }],
  foot: `Foot ${text}`,
});

test('as text: one thing a line', () => {
  expect(sheetText(sheet('x'))).toBe('Title x\n\nName x: Value x\n\nHeading x\n- Line x\n\nFoot x\n');
  expect(sheetText(sheet('x', 'fr'))).toContain('Name x\u00a0: Value x');
});

test.each([
  ['as it is', key],
  ['in upper case', key.toUpperCase()],
  ['in a name', `Zapier-${key}`],
  ['in a header', `Api-Token: ${key}`],
])('a key that a person wrote into a text is in neither: %s', (_, text) => {
  for (const made of [sheetText(sheet(text)), sheetHtml(sheet(text))]) {
    expect(made.toLowerCase()).not.toContain(key);
    expect(made.match(/\[redacted\]/g)).toHaveLength(made.startsWith('<') ? 7 : 6);
  }
});

test.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onload='x", '</title><b>'])(
  'as HTML nothing becomes markup: %s',
  (text) => {
    const page = new new Window().DOMParser().parseFromString(sheetHtml(sheet(text)), 'text/html');
    expect(page.querySelectorAll('script, img, b, [onload], [onerror]')).toHaveLength(0);
    expect(page.querySelector('h1')?.textContent).toBe(`Title ${text}`);
    expect(page.querySelector('dd')?.textContent).toBe(`Value ${text}`);
    expect(page.querySelector('li')?.textContent).toBe(`Line ${text}`);
  },
);

test('the page needs nothing beside it, and says its language', () => {
  const page = sheetHtml(sheet('x', 'fr'));
  expect(page).toContain('<html lang="fr">');
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/https?:|src=|href=|url\(|@import/);
});
