import { expect, test } from 'vitest';
import { type CallCauseId, diagnoseCall } from '@/utils/activecampaign/call-diagnosis';
import { documentedErrors, evidenceOf, recordedAnswers } from './recorded';

/** What each recorded answer is to be taken for; those that are not here are successes. */
const failures: Readonly<Record<string, readonly CallCauseId[]>> = {
  'error-400-bulk-import-validation': ['bulk-import-invalid'],
  'error-400-contact-tag': ['field-missing'],
  'error-403-lists-permission': ['permission-missing'],
  'error-403-plain': ['key-refused', 'permission-missing', 'passing-refusal'],
  'error-404-contact': ['unknown-record'],
  'error-404-contact-tag': ['related-missing'],
  'error-422-account-missing-name': ['field-missing'],
  'error-422-contact-duplicate': ['duplicate-contact'],
  'error-422-custom-field-value': ['date-format'],
  'error-422-exclusions': ['filter-or-order'],
  'error-429-rate-limit': ['rate-limited'],
  'error-html-v1-not-found': ['v1-path'],
  'soft-failure-200-empty-body': ['not-carried-out', 'unknown-route'],
  'trackcmp-event-failed': ['event-tracking', 'field-missing', 'reported-failure'],
  'v1-api-php-failure': ['v1-path', 'reported-failure'],
};

/** Of these the headers alone were recorded, and no body. */
const withoutBody: readonly string[] = ['headers-contacts-post-201', 'headers-users-me-200'];

const whole = recordedAnswers.filter(({ name }) => !withoutBody.includes(name));

test('all 53 answers are there', () => {
  expect(recordedAnswers).toHaveLength(53);
  expect(Object.keys(failures).filter((name) => !whole.some((answer) => answer.name === name))).toEqual([]);
});

test.each(whole.map((answer) => [answer.name, answer] as const))('%s', (name, answer) => {
  expect(diagnoseCall(evidenceOf(answer))?.causes).toEqual(failures[name]);
});

test('the page that was reported without its status is a page with any status', () => {
  const page = recordedAnswers.find(({ name }) => name === 'error-html-v1-not-found');
  const atApi = { ...page, path: '/api/3/contacts', status: null };
  expect(diagnoseCall(evidenceOf(atApi, 200))?.causes).toEqual(['html']);
  expect(diagnoseCall(evidenceOf(atApi, 404))?.causes).toEqual(['wrong-address']);
});

test('the headers that were recorded of a success make no failure', () => {
  for (const name of withoutBody) {
    const answer = recordedAnswers.find((one) => one.name === name);
    const body = { user: { id: '1' } };
    expect(diagnoseCall(evidenceOf({ status: 200, ...answer, body })), name).toBeUndefined();
  }
});

/** What the documented errors are to be taken for, in their order; `name path` leads each line. */
const documented: Readonly<Record<string, string>> = {
  '0 422 POST /api/3/accounts': 'field-missing',
  '1 400 GET /api/3/accounts': 'not-accepted',
  '2 422 POST /api/3/accountContacts': 'field-missing',
  '3 404 DELETE /api/3/accountContacts/{id}': 'link-id-wanted unknown-record',
  '4 422 POST /api/3/accountCustomFieldMeta': 'field-missing',
  '5 404 GET /api/3/accountCustomFieldMeta/{id}': 'unknown-record',
  '6 404 PUT /api/3/addresses/{id}': 'unknown-record',
  '7 404 DELETE /api/3/addressGroups/{id}': 'link-id-wanted unknown-record',
  '8 404 DELETE /api/3/addressLists/{id}': 'link-id-wanted unknown-record',
  '9 404 GET /api/3/campaigns/{id}/links': 'unknown-record',
  '10 400 POST /api/3/campaign': 'field-missing field-invalid',
  '11 400 POST /api/3/campaigns/{id}/copy': 'permission-missing',
  '12 404 GET /api/3/messages/{id}': 'unknown-record',
  '13 404 GET /api/3/personalizations/{variableID}': 'unknown-record',
  '14 404 PUT /api/3/personalizations/{variableID}': 'unknown-record',
  '15 400 DELETE /api/3/personalizations/{variableID}': 'unknown-record',
  '16 404 POST /api/3/contacts': 'related-missing',
  '17 422 POST /api/3/contacts': 'duplicate-contact',
  '18 404 DELETE /api/3/contacts/{id}': 'unknown-record',
  '19 400 POST /api/3/import/bulk_import': 'bulk-import-invalid',
  '20 400 POST /api/3/import/bulk_import': 'bulk-import-limit',
  '21 400 GET /api/3/import/info': 'field-missing',
  '22 403 POST /api/3/contactAutomations': 'permission-missing key-refused passing-refusal',
  '23 404 GET /api/3/contactAutomations/{id}': 'link-id-wanted unknown-record',
  '24 403 DELETE /api/3/contactAutomations/{id}': 'link-id-wanted unknown-record',
  '25 403 POST /api/3/fields': 'key-refused permission-missing passing-refusal',
  '26 422 POST /api/3/fields': 'duplicate',
  '27 403 POST /api/3/groupMembers': 'field-missing',
  '28 404 POST /api/3/groupMembers': 'related-missing',
  '29 422 POST /api/3/groupMembers': 'field-missing',
  '30 404 DELETE /api/3/fields/{id}': 'unknown-record',
  '31 422 POST /api/3/fieldOption/bulk': 'field-missing',
  '32 403 GET /api/3/fieldValues/{id}': 'unknown-record',
  '33 404 POST /api/3/contactTags': 'related-missing',
  '34 422 POST /api/3/contactTags': 'field-missing',
  '35 404 DELETE /api/3/contactTags/{id}': 'link-id-wanted unknown-record',
  '36 422 POST /api/3/customObjects/schemas': 'field-missing',
  '37 422 POST /api/3/customObjects/schemas': 'duplicate',
  '38 404 GET /api/3/customObjects/schemas/{id}': 'unknown-record',
  '39 404 PUT /api/3/customObjects/schemas/{schemaId}': 'unknown-record wrong-address',
  '40 422 PUT /api/3/customObjects/schemas/{schemaId}': 'field-invalid',
  '41 400 GET /api/3/customObjects/records/{schemaId}': 'not-accepted',
  '42 422 PATCH /api/3/deals/bulkUpdate': 'field-missing',
  '43 422 GET /api/3/dealGroup/get_inaccessible_deal_groups': 'field-missing',
  '44 422 PUT /api/3/dealStages/{id}/deals': 'field-invalid',
  '45 422 POST /api/3/dealCustomFieldData': 'date-format',
  '46 422 PUT /api/3/dealCustomFieldData/{id}': 'field-invalid',
  '47 422 POST /api/3/contactDeals': 'duplicate',
  '48 404 GET /api/3/contactDeals/{id}': 'link-id-wanted unknown-record',
  '49 422 GET /api/3/ecomOrders': 'not-accepted',
  '50 403 GET /api/3/forms/{id}': 'unknown-record',
  '51 403 GET /api/3/lists/{id}': 'permission-missing',
  '52 404 GET /api/3/lists/{id}': 'unknown-record',
  '53 403 DELETE /api/3/lists/{id}': 'unknown-record',
  '54 404 GET /api/3/lists/exclusions/{id}': 'unknown-record',
  '55 403 PUT /api/3/lists/exclusions/{id}': 'permission-missing',
  '56 404 PUT /api/3/lists/exclusions/{id}': 'unknown-record',
  '57 422 PUT /api/3/lists/exclusions/{id}': 'field-invalid',
  '58 422 GET /api/3/lists/exclusions': 'filter-or-order',
  '59 403 PUT /api/3/notes/{id}': 'unknown-record',
  '60 403 DELETE /api/3/notes/{id}': 'unknown-record',
  '61 422 POST /api/3/savedResponses': 'field-missing',
  '62 422 PUT /api/3/savedResponses/{id}': 'unknown-record',
  '63 404 GET /api/3/scores/{id}': 'unknown-record',
  '64 404 PUT /api/3/configs/{id}': 'unknown-record',
  '65 404 GET /api/3/tags/{id}': 'unknown-record',
  '66 422 POST /api/3/taskOutcomes': 'field-missing field-invalid',
  '67 404 GET /api/3/taskOutcomes/{id}': 'unknown-record',
  '68 403 DELETE /api/3/dealTasktypes/{id}': 'key-refused permission-missing unknown-record passing-refusal',
  '69 404 GET /api/3/tasktypeOutcomeRels/{id}': 'unknown-record',
  '70 422 POST /api/3/taskNotifications': 'body-missing',
  '71 404 GET /api/3/templates/{id}': 'unknown-record',
  '72 403 GET /api/3/groups/{id}': 'unknown-record',
  '73 403 POST /api/3/localevent': 'permission-missing key-refused passing-refusal',
  '74 422 GET /api/3/stripo/config': 'related-missing',
  '75 404 GET /api/3/content/editorMarkup/{messageId}': 'unknown-record',
  '76 409 POST /api/3/prism/urlWhitelistings': 'duplicate',
  '77 200 PATCH /api/3/personalizations/{variableID}/lock': 'permission-missing reported-failure',
};

test.each(
  documentedErrors.map(
    (answer, at) => [`${at} ${answer.status} ${answer.method} ${answer.path}`, answer] as const,
  ),
)('%s', (name, answer) => {
  expect(diagnoseCall(evidenceOf(answer))?.causes.join(' ')).toBe(documented[name]);
});
