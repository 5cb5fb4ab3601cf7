import type { JsonObject } from '../json.ts';

/** Lists, tags and custom fields: what an account sorts its contacts with. */
export const lists = (): JsonObject[] =>
  [
    ['Newsletter', 'newsletter'],
    ['Customers', 'customers'],
    ['Trade fair', 'trade-fair'],
    ['Partners', 'partners'],
  ].map(([name = '', stringid = '']) => ({ name, stringid, userid: '1' }));

export const LIST_COUNT = 4;

export const tags = (): JsonObject[] =>
  ['VIP', 'Prospect', 'Black Friday', 'Trail shoes', 'Rappel', 'Webinar: May'].map((tag) => ({
    tag,
    description: '',
    tagType: 'contact',
  }));

export const TAG_COUNT = 6;

export const fields = (): JsonObject[] => [
  { title: 'Company size', type: 'text', perstag: 'COMPANY_SIZE', ordernum: '1' },
  { title: 'Language', type: 'dropdown', perstag: 'LANGUAGE', ordernum: '2', options: ['1', '2', '3'] },
  { title: 'Birthday', type: 'date', perstag: 'BIRTHDAY', ordernum: '3' },
  { title: 'Interests', type: 'checkbox', perstag: 'INTERESTS', ordernum: '4', options: ['4', '5'] },
  { title: 'Remarks', type: 'textarea', perstag: 'REMARKS', ordernum: '5' },
];

export const fieldOptions = (): JsonObject[] =>
  [
    ['2', 'English'],
    ['2', 'Français'],
    ['2', 'Português'],
    ['4', 'Hiking'],
    ['4', 'Climbing'],
  ].map(([field = '', value = '']) => ({ field, value, label: value }));
