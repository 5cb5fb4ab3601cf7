import { expect, test } from 'vitest';
import { recordSheet } from '@/components/rotation/sheet';
import { sheetText } from '@/utils/exchange/sheet';
import { messages as english } from '@/utils/i18n/en/screens/rotation';
import { messages as french } from '@/utils/i18n/fr/screens/rotation';
import type { RotationShown } from '@/utils/state/shown';

const at = Date.UTC(2026, 10, 30, 12);
const owner = { id: '1', name: 'Nora Lindqvist', email: 'nora@acme.test', username: 'nora' };
const shown: RotationShown = {
  id: 'r',
  credential: 'c',
  label: 'Acme Outdoor',
  host: 'acme.api-us1.com',
  owner,
  reason: 'compromised',
  startedAt: at,
  next: { at, proof: { at, came: 'works', owner } },
  old: { at, came: 'refused' },
  uses: [
    { id: 'a', kind: 'zapier', name: 'New leads', keeper: 'Kim', changedAt: at },
    { id: 'b', kind: 'other', name: 'Import', notes: 'Not for the record' },
  ],
  steps: [],
  left: ['change'],
  changed: 1,
  mayChange: true,
  isReset: true,
  isNewProven: true,
  proofsDue: false,
  others: [],
};
const record = (
  over: Partial<RotationShown> = {},
  messages = english,
  language: 'en' | 'fr' = 'en',
): string => sheetText(recordSheet({ ...shown, ...over }, messages, language));

test('the record tells what was done, when, by whom it is looked after, what is proven and what is left', () => {
  const text = record();
  for (const told of [
    'Record: new API key for Acme Outdoor',
    'Key of: Nora Lindqvist, nora@acme.test',
    'Why: the key may have been in the wrong hands',
    'Finished: not yet',
    'Import, not changed',
    'The old key is dead: ActiveCampaign refuses it. (Nov 30, 2026',
    'The new key works: Nora Lindqvist. (Nov 30, 2026',
    '- integrations that still have the old key',
  ])
    expect(text).toContain(told);
  expect(text).toMatch(/New leads \(Zapier\), changed Nov 30, 2026.*, looked after by Kim/);
  expect(text).not.toContain('Not for the record');
});

test('in French too', () => {
  const text = record({}, french, 'fr');
  for (const told of [
    'Compte rendu\u00a0: nouvelle clé API, Acme Outdoor',
    'Propriétaire de la clé\u00a0: Nora Lindqvist',
    'L’ancienne clé est hors d’usage',
    'Import, pas changée',
  ])
    expect(text).toContain(told);
});

test.each<[string, Partial<RotationShown>, string]>([
  ['no reset', { next: undefined }, 'New key in Keyring: not yet'],
  ['nothing tried', { old: undefined }, 'The old key has not been tried yet.'],
  ['offline', { old: { at, came: 'offline' } }, 'The old key could not be tried: Offline.'],
  ['still alive', { old: { at, came: 'works' } }, 'The old key still works.'],
  ['no longer kept', { old: { at, came: 'not-kept' } }, 'it is no longer kept here'],
  ['nothing noted', { uses: [] }, 'No integration was noted.'],
  ['nothing left', { left: [] }, 'Left undone\n- Nothing'],
  [
    'another user’s key',
    { second: { credential: 's', label: 'Sam', proof: { at, came: 'works', owner } }, next: undefined },
    'Moved to the key of: Sam',
  ],
])('it claims no more than was seen: %s', (_, over, told) => {
  expect(record(over)).toContain(told);
});

test('a key in a name is in no record', () => {
  const key = 'cd34'.repeat(18);
  const uses = [{ id: 'a', kind: 'zapier' as const, name: key, keeper: `Kim ${key}` }];
  expect(record({ label: key, uses })).not.toContain(key);
});
