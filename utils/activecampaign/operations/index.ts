import { accountsCrm } from './groups/accounts-crm';
import { addresses } from './groups/addresses';
import { automations } from './groups/automations';
import { branding } from './groups/branding';
import { bulkImport } from './groups/bulk-import';
import { calendars } from './groups/calendars';
import { campaigns } from './groups/campaigns';
import { contactCustomFields } from './groups/contact-custom-fields';
import { contacts } from './groups/contacts';
import { conversions } from './groups/conversions';
import { customObjects } from './groups/custom-objects';
import { dealCustomFields } from './groups/deal-custom-fields';
import { dealPipelines } from './groups/deal-pipelines';
import { dealStages } from './groups/deal-stages';
import { deals } from './groups/deals';
import { eCommerceConnections } from './groups/e-commerce-connections';
import { eCommerceCustomers } from './groups/e-commerce-customers';
import { eCommerceGraphql } from './groups/e-commerce-graphql';
import { eCommerceOrders } from './groups/e-commerce-orders';
import { emailActivities } from './groups/email-activities';
import { eventTracking } from './groups/event-tracking';
import { forms } from './groups/forms';
import { lists } from './groups/lists';
import { messages } from './groups/messages';
import { notes } from './groups/notes';
import { savedResponses } from './groups/saved-responses';
import { scores } from './groups/scores';
import { segmentMatching } from './groups/segment-matching';
import { segmentsLegacy } from './groups/segments-legacy';
import { segmentsV2 } from './groups/segments-v2';
import { settings } from './groups/settings';
import { siteTracking } from './groups/site-tracking';
import { smsBroadcasts } from './groups/sms-broadcasts';
import { tags } from './groups/tags';
import { tasks } from './groups/tasks';
import { templates } from './groups/templates';
import { userGroups } from './groups/user-groups';
import { users } from './groups/users';
import { variablesPersonalizations } from './groups/variables-personalizations';
import { webhooks } from './groups/webhooks';
import { whatsapp } from './groups/whatsapp';
import type { Operation, OperationGroup } from './types';

/** Every group of operations, in the order in which they are listed. */
export const operationGroups: readonly OperationGroup[] = [
  accountsCrm,
  addresses,
  automations,
  branding,
  bulkImport,
  calendars,
  campaigns,
  contactCustomFields,
  contacts,
  conversions,
  customObjects,
  dealCustomFields,
  dealPipelines,
  dealStages,
  deals,
  eCommerceGraphql,
  eCommerceConnections,
  eCommerceCustomers,
  eCommerceOrders,
  emailActivities,
  eventTracking,
  forms,
  lists,
  messages,
  notes,
  smsBroadcasts,
  savedResponses,
  scores,
  segmentMatching,
  segmentsLegacy,
  segmentsV2,
  settings,
  siteTracking,
  tags,
  tasks,
  templates,
  userGroups,
  users,
  variablesPersonalizations,
  webhooks,
  whatsapp,
];

/** Every operation of the API, group by group. */
export const operations: readonly Operation[] = operationGroups.flatMap((group) => group.operations);

const byId: ReadonlyMap<string, Operation> = new Map(
  operations.map((operation) => [operation.id, operation]),
);

/** The operation of that id; undefined where there is none, as in what an older or newer version saved. */
export const operationById = (id: string): Operation | undefined => byId.get(id);

/** The id of the group that an operation belongs to. */
export const groupIdOf = (operation: Operation): string => operation.id.slice(0, operation.id.indexOf('.'));
