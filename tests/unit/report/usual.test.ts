import { expect, test } from 'vitest';
import { operationById, operations } from '@/utils/activecampaign/operations';
import { usualAnswer } from '@/utils/activecampaign/operations/usual-answer';
import { usualSentence } from '@/utils/exchange/report/usual';
import { report as english } from '@/utils/i18n/en/report';
import { report as french } from '@/utils/i18n/fr/report';

test.each([
  ['contacts.list', 'HTTP 200 and a list in “contacts”.'],
  ['contacts.get', 'HTTP 200.'],
  ['contacts.create', 'HTTP 201 or 200 and the record in “contact”.'],
  ['contacts.sync', 'HTTP 200 or 201 and the record in “contact”.'],
  ['contacts.update', 'HTTP 200 and the record in “contact”.'],
  ['contacts.delete', 'HTTP 200.'],
])('%s usually answers: %s', (id, sentence) => {
  const operation = operationById(id);
  expect(operation && usualSentence(usualAnswer(operation), english)).toBe(sentence);
});

test('every operation has a usual answer in both languages', () => {
  for (const operation of operations) {
    for (const words of [english, french])
      expect(usualSentence(usualAnswer(operation), words), operation.id).toMatch(/^HTTP 20/);
  }
});
