import { expect, test } from 'vitest';
import { changeWording, type ToldChange } from '@/utils/i18n/change-wording';
import { messages as en } from '@/utils/i18n/en/screens/accounts';
import { messages as fr } from '@/utils/i18n/fr/screens/accounts';

const nora = { id: '1', name: 'Nora Lindqvist', email: 'nora@acme.test', username: 'nora' };
const plan = { status: 'active', contacts: 10_000, trial: false, domain: '' };

test.each<[ToldChange, string]>([
  [{ kind: 'stopped', cause: 'refused' }, 'The key no longer works: Key refused'],
  [{ kind: 'works' }, 'The key works again'],
  [
    { kind: 'owner', from: nora, to: { ...nora, name: 'Nora Berg' } },
    'Its owner was renamed: Nora Lindqvist → Nora Berg',
  ],
  [
    { kind: 'owner', from: nora, to: { ...nora, email: 'n@acme.test' } },
    'Its owner’s e-mail or username changed: nora@acme.test → n@acme.test',
  ],
  [{ kind: 'groups', from: [{ id: '3', title: '' }], to: [] }, 'Its owner’s groups changed: group 3 → none'],
  [
    { kind: 'plan', from: plan, to: { status: '', contacts: 500, trial: true, domain: 'crm.acme.test' } },
    'The plan changed: status active → not told, contacts 10,000 → 500, now a trial, own domain none → crm.acme.test',
  ],
])('%o', (change, says) => {
  expect(changeWording(change, en, 'en')).toBe(says);
  expect(changeWording(change, fr, 'fr')).not.toBe('');
});
