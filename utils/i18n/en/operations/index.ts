import type { OperationsWords } from '../../operation-words';
import { accountsCrm } from './accounts-crm';
import { addresses } from './addresses';
import { automations } from './automations';
import { branding } from './branding';
import { bulkImport } from './bulk-import';
import { calendars } from './calendars';
import { campaigns } from './campaigns';
import { contactCustomFields } from './contact-custom-fields';
import { contacts } from './contacts';
import { conversions } from './conversions';
import { customObjects } from './custom-objects';
import { dealCustomFields } from './deal-custom-fields';
import { dealPipelines } from './deal-pipelines';
import { dealStages } from './deal-stages';
import { deals } from './deals';
import { eCommerceConnections } from './e-commerce-connections';
import { eCommerceCustomers } from './e-commerce-customers';
import { eCommerceGraphql } from './e-commerce-graphql';
import { eCommerceOrders } from './e-commerce-orders';
import { emailActivities } from './email-activities';
import { eventTracking } from './event-tracking';
import { fields } from './fields';
import { forms } from './forms';
import { lists } from './lists';
import { messages } from './messages';
import { notes } from './notes';
import { savedResponses } from './saved-responses';
import { scores } from './scores';
import { segmentMatching } from './segment-matching';
import { segmentsLegacy } from './segments-legacy';
import { segmentsV2 } from './segments-v2';
import { settings } from './settings';
import { siteTracking } from './site-tracking';
import { smsBroadcasts } from './sms-broadcasts';
import { tags } from './tags';
import { tasks } from './tasks';
import { templates } from './templates';
import { userGroups } from './user-groups';
import { users } from './users';
import { variablesPersonalizations } from './variables-personalizations';
import { webhooks } from './webhooks';
import { whatsapp } from './whatsapp';

/** The words of every operation and its fields, in English; the groups in the order in which they are listed. */
export const operationsWords: OperationsWords = {
  fields,
  groups: {
    'accounts-crm': accountsCrm,
    addresses,
    automations,
    branding,
    'bulk-import': bulkImport,
    calendars,
    campaigns,
    'contact-custom-fields': contactCustomFields,
    contacts,
    conversions,
    'custom-objects': customObjects,
    'deal-custom-fields': dealCustomFields,
    'deal-pipelines': dealPipelines,
    'deal-stages': dealStages,
    deals,
    'e-commerce-graphql': eCommerceGraphql,
    'e-commerce-connections': eCommerceConnections,
    'e-commerce-customers': eCommerceCustomers,
    'e-commerce-orders': eCommerceOrders,
    'email-activities': emailActivities,
    'event-tracking': eventTracking,
    forms,
    lists,
    messages,
    notes,
    'sms-broadcasts': smsBroadcasts,
    'saved-responses': savedResponses,
    scores,
    'segment-matching': segmentMatching,
    'segments-legacy': segmentsLegacy,
    'segments-v2': segmentsV2,
    settings,
    'site-tracking': siteTracking,
    tags,
    tasks,
    templates,
    'user-groups': userGroups,
    users,
    'variables-personalizations': variablesPersonalizations,
    webhooks,
    whatsapp,
  },
};
