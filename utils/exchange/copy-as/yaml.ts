import type { CopyFormat } from './format';

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');

/** What cannot be seen or would end the line, by its number. */
function numbered(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
}

const scalar = (text: string): string =>
  `"${text
    .toWellFormed()
    .replace(/["\\]/g, '\\$&')
    .replace(/[\p{C}\u2028\u2029]/gu, numbered)}"`;

/** Lines for a YAML file. In double quotes nothing is taken for a number, a date, an anchor or a comment. */
export const yaml: CopyFormat = {
  id: 'yaml',
  write: ({ url, key }) => `activecampaign:\n  url: ${scalar(url)}\n  key: ${scalar(key)}`,
};
