import { expect, test } from 'vitest';
import { findChoices, isAskableId, isTypedId } from '@/utils/activecampaign/pickables';

const choices = [
  { id: '1', name: 'Weekly news' },
  { id: '2', name: 'Newsletter (EU)', more: 'newsletter-eu' },
  { id: '3', name: 'École', more: 'Jane Doe' },
  { id: '24', name: 'News' },
];

test.each([
  ['', ['1', '2', '3', '24']],
  ['news', ['24', '2', '1']],
  ['eu letter', ['2']],
  ['ECOLE', ['3']],
  ['école jane', ['3']],
  ['24', ['24']],
  ['nothing', []],
])('%j finds %j', (text, ids) => {
  expect(findChoices(choices, text).map(({ id }) => id)).toEqual(ids);
});

test.each([
  ['12', true, true],
  [' 12 ', true, false],
  ['5b0f6a52-3c1e-4d7a-9f20-8a61c2d4e703', true, true],
  ['1ab85f0e-3b5c-4a35-bc07-242c68a7d195132', true, true],
  ['{{contact}}', true, false],
  ['12 Monkeys', false, false],
  ['jo@mail.example', false, false],
  ['../users', false, false],
  ['', false, false],
])('%j is an id: %j; one that can be looked up: %j', (text, typed, askable) => {
  expect(isTypedId(text)).toBe(typed);
  expect(isAskableId(text)).toBe(askable);
});
