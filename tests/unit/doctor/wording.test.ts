import { expect, test } from 'vitest';
import { type Examination, findingIds, notAnAddress } from '@/utils/activecampaign/doctor';
import { deciderIds } from '@/utils/activecampaign/doctor/deciders';
import type { Fact } from '@/utils/activecampaign/doctor/types';
import { messages as english } from '@/utils/i18n/en/screens/doctor';
import { examinationText, verdict } from '@/utils/i18n/examination-text';
import { messages as french } from '@/utils/i18n/fr/screens/doctor';

const languages = [
  ['en', english],
  ['fr', french],
] as const;
const host = 'acme.api-us1.com';

/** One fact of each kind: the type lets none be forgotten. */
const facts: { readonly [Id in Fact['id']]: Extract<Fact, { id: Id }> } = {
  'refused-twice': { id: 'refused-twice' },
  'works-now': { id: 'works-now' },
  'worked-before': { id: 'worked-before', name: 'Nora' },
  'witness-works': { id: 'witness-works', name: 'Inès' },
  'witness-sees': { id: 'witness-sees', name: 'Inès' },
  'witness-misses': { id: 'witness-misses', name: 'Inès' },
  'newer-key': { id: 'newer-key', name: 'Nora' },
  replaced: { id: 'replaced', at: 1_790_000_000_000 },
  'works-elsewhere': { id: 'works-elsewhere', account: 'brightdental' },
  'key-length': { id: 'key-length', length: 60 },
  'near-key': { id: 'near-key', how: 'slip' },
  denied: { id: 'denied', reads: ['lists', 'tags'] },
  allowed: { id: 'allowed', reads: ['contacts'] },
  twin: { id: 'twin', host: 'acme.activehosted.com', answer: 'nobody' },
  similar: { id: 'similar', account: 'acme' },
  'net-error': { id: 'net-error', name: 'net::ERR_NAME_NOT_RESOLVED' },
  ending: { id: 'ending', removed: '/api/3' },
  address: { id: 'address', problem: 'look-alike' },
};

const examinationOf = (id: Examination['findings'][0]['id']): Examination => ({
  host,
  diagnosis: { cause: 'refused', state: 'bad', proof: { status: 403, familyHost: true, ms: 90 } },
  findings: [{ id, certainty: 'shown', facts: Object.values(facts) }],
  deciders: deciderIds,
});

test.each(languages)(
  '%s: each cause has its words, its next step and who can take it',
  (language, messages) => {
    for (const id of findingIds) {
      const { what, next, who } = messages.doctor.findings[id];
      const text = examinationText(examinationOf(id), messages, language);
      for (const part of [what(host), next, who]) {
        expect(part).toMatch(/\.$/);
        expect(part).not.toContain('undefined');
        expect(text).toContain(part);
      }
    }
  },
);

test.each(languages)('%s: each fact and each decider is in the text that is copied', (language, messages) => {
  const text = examinationText(examinationOf('key-reset'), messages, language);
  for (const fact of Object.values(facts))
    expect(text).toContain(messages.doctor.fact(fact, () => '').slice(0, 30));
  for (const id of deciderIds) expect(text).toContain(messages.doctor.deciders[id]);
  expect(text).not.toMatch(/undefined|\[object|[0-9a-f]{20}/i);
});

test('both languages differ in every cause', () => {
  for (const id of findingIds) {
    const [en, fr] = [english.doctor.findings[id], french.doctor.findings[id]];
    expect([fr.what(host), fr.next]).not.toEqual([en.what(host), en.next]);
    expect(fr.what(host)).not.toMatch(/'| [;!?:]/);
  }
});

test('one cause is said with certainty, several are not', () => {
  const one = notAnAddress('look-alike');
  expect(verdict(one, english)).toBe('This is the cause.');
  const [shown] = one.findings;
  const open = { ...shown, certainty: 'possible' } as const;
  expect(verdict({ ...one, findings: [open] }, english)).toBe('This is the likely cause.');
  expect(verdict({ ...one, findings: [open, open] }, english)).toBe(
    'It cannot be told for certain: 2 causes are left.',
  );
  expect(verdict({ ...one, findings: [shown, shown] }, french)).toBe('Voici les causes.');
});

test('what several causes rest on alike is said once', () => {
  const both = { id: 'refused-twice' } as const;
  const own = { id: 'works-elsewhere', account: 'brightdental' } as const;
  const examination: Examination = {
    host,
    findings: [
      { id: 'key-reset', certainty: 'possible', facts: [both] },
      { id: 'other-account', certainty: 'possible', facts: [both, own] },
    ],
    deciders: [],
  };
  const text = examinationText(examination, english, 'en');
  expect(text.split('It was asked twice, and refused twice.')).toHaveLength(2);
  expect(text.split('The same key is saved for brightdental')).toHaveLength(2);
});
