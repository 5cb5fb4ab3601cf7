import { expect, test } from 'vitest';
import { groupIdOf, operations } from '@/utils/activecampaign/operations';
import { createOperationSearch } from '@/utils/activecampaign/operations/search';
import { operationsWords as english } from '@/utils/i18n/en/operations';
import { operationsWords as french } from '@/utils/i18n/fr/operations';

const searchIn = (...languages: readonly (typeof english)[]) =>
  createOperationSearch(operations, (operation) =>
    languages.flatMap((words) => {
      const group = words.groups[groupIdOf(operation)];
      const own = group?.operations[operation.id];
      return group && own ? [{ ...own, group: group.title }] : [];
    }),
  );

const inEnglish = searchIn(english);
const inFrench = searchIn(french, english);

/** What people type, and the operation that they mean. */
const typedInEnglish: readonly (readonly [string, string])[] = [
  ['add a tag', 'tags.add-to-contact'],
  ['add tag to contact', 'tags.add-to-contact'],
  ['ad tag contcat', 'tags.add-to-contact'],
  ['tag a contact', 'tags.add-to-contact'],
  ['untag', 'tags.remove-from-contact'],
  ['remove tag from contact', 'tags.remove-from-contact'],
  ['create tag', 'tags.create'],
  ['list tags', 'tags.list'],
  ['tags of a contact', 'tags.list-of-contact'],
  ['delete tag', 'tags.delete'],
  ['unsubscribe', 'lists.set-membership'],
  ['unsubscibe', 'lists.set-membership'],
  ['subscribe contact to list', 'lists.set-membership'],
  ['add contact to list', 'lists.set-membership'],
  ['upsert contact', 'contacts.sync'],
  ['create or update contact', 'contacts.sync'],
  ['sync contact', 'contacts.sync'],
  ['create contact', 'contacts.create'],
  ['creat contcat', 'contacts.create'],
  ['new contact', 'contacts.create'],
  ['list contacts', 'contacts.list'],
  ['find contact by email', 'contacts.list'],
  ['search contacts', 'contacts.list'],
  ['get contact', 'contacts.get'],
  ['update contact', 'contacts.update'],
  ['delete contact', 'contacts.delete'],
  ['import contacts', 'bulk-import.start'],
  ['bulk import', 'bulk-import.start'],
  ['GET /contacts', 'contacts.list'],
  ['get /api/3/contacts', 'contacts.list'],
  ['/contact/sync', 'contacts.sync'],
  ['POST /contactTags', 'tags.add-to-contact'],
  ['contactTags', 'tags.add-to-contact'],
  ['contactLists', 'lists.set-membership'],
  ['/users/me', 'users.get-me'],
  ['who am i', 'users.get-me'],
  ['pipeline', 'deal-pipelines.list'],
  ['list pipelines', 'deal-pipelines.list'],
  ['create pipeline', 'deal-pipelines.create'],
  ['create deal', 'deals.create'],
  ['list deals', 'deals.list'],
  ['update deal', 'deals.update'],
  ['deal stages', 'deal-stages.list'],
  ['webhook', 'webhooks.list'],
  ['create webhook', 'webhooks.create'],
  ['list automations', 'automations.list'],
  ['add contact to automation', 'automations.add-contact'],
  ['lists', 'lists.list'],
  ['create list', 'lists.create'],
  ['campaigns', 'campaigns.list'],
  ['custom field value', 'contact-custom-fields.list-values'],
  ['set custom field value', 'contact-custom-fields.set-value'],
  ['list custom fields', 'contact-custom-fields.list'],
  ['add note', 'notes.create'],
  ['create user', 'users.create'],
  ['user groups', 'user-groups.list'],
  ['create account', 'accounts-crm.create'],
  ['create order', 'e-commerce-orders.create'],
  ['graphql', 'e-commerce-graphql.run'],
  ['track event', 'event-tracking.track'],
  ['scores', 'scores.list'],
  ['account settings', 'settings.get-account'],
];

const typedInFrench: readonly (readonly [string, string])[] = [
  ['ajouter un tag', 'tags.add-to-contact'],
  ['ajouter un tag à un contact', 'tags.add-to-contact'],
  ['ajoutr tag contct', 'tags.add-to-contact'],
  ['retirer un tag', 'tags.remove-from-contact'],
  ['étiquette', 'tags.add-to-contact'],
  ['désabonner', 'lists.set-membership'],
  ['desabonner', 'lists.set-membership'],
  ['désinscrire', 'lists.set-membership'],
  ['abonner un contact à une liste', 'lists.set-membership'],
  ['créer un contact', 'contacts.create'],
  ['creer contact', 'contacts.create'],
  ['modifier un contact', 'contacts.update'],
  ['supprimer un contact', 'contacts.delete'],
  ['lister les contacts', 'contacts.list'],
  ['rechercher un contact', 'contacts.list'],
  ['importer des contacts', 'bulk-import.start'],
  ['pipeline', 'deal-pipelines.list'],
  ['automatisation', 'automations.list'],
  ['campagnes', 'campaigns.list'],
  ['créer une liste', 'lists.create'],
  ['champ personnalisé', 'contact-custom-fields.list'],
  ['utilisateur', 'users.list'],
  ['ajouter une note', 'notes.create'],
  ['créer un webhook', 'webhooks.create'],
  ['upsert contact', 'contacts.sync'],
  ['GET /contacts', 'contacts.list'],
  ['add a tag', 'tags.add-to-contact'],
  ['unsubscribe', 'lists.set-membership'],
];

test('the phrases mean operations that there are', () => {
  const ids = new Set(operations.map(({ id }) => id));
  const meant = [...typedInEnglish, ...typedInFrench].map(([, id]) => id);
  expect(meant.filter((id) => !ids.has(id))).toEqual([]);
});

test.each(typedInEnglish)('in English, “%s” finds %s among the first three', (typed, id) => {
  expect(inEnglish.find(typed).slice(0, 3)).toContain(id);
});

test.each(typedInFrench)('in French, “%s” finds %s among the first three', (typed, id) => {
  expect(inFrench.find(typed).slice(0, 3)).toContain(id);
});

test('a path finds those that are it first, and with a method those of that method alone', () => {
  expect(inEnglish.find('/event')[0]).toBe('event-tracking.track');
  expect(inEnglish.find('DELETE /contacts')).toEqual(['contacts.delete']);
  expect(inEnglish.find('/nowhere')).toEqual([]);
});

test('nothing is found for nothing, and for what nobody means', () => {
  expect(inEnglish.find('')).toEqual([]);
  expect(inEnglish.find('   ')).toEqual([]);
  expect(inEnglish.find('qqqqzzzzxxxx')).toEqual([]);
});
