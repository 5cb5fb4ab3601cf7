import type { Resource } from '../engine/resource.ts';
import { accounts } from './accounts.ts';
import { automations } from './automations.ts';
import { campaigns } from './campaigns.ts';
import { contactAutomations } from './contact-automations.ts';
import { contactLists } from './contact-lists.ts';
import { contactTags } from './contact-tags.ts';
import { contacts } from './contacts.ts';
import { dealCustomFieldMeta } from './deal-custom-field-meta.ts';
import { dealGroups, dealStages } from './deal-groups.ts';
import { dealTasks, dealTasktypes } from './deal-tasks.ts';
import { deals } from './deals.ts';
import { emailActivities } from './email-activities.ts';
import { fieldValues } from './field-values.ts';
import { fieldOptions, fields } from './fields.ts';
import { groups } from './groups.ts';
import { lists } from './lists.ts';
import { messages } from './messages.ts';
import { notes } from './notes.ts';
import { personalizations } from './personalizations.ts';
import { schemas } from './schemas.ts';
import { scores } from './scores.ts';
import { tags } from './tags.ts';
import { users } from './users.ts';
import { webhooks } from './webhooks.ts';

/** The kinds of record whose form and rules are known. */
export const RESOURCES: readonly Resource[] = [
  accounts,
  automations,
  campaigns,
  contactAutomations,
  contactLists,
  contactTags,
  contacts,
  dealCustomFieldMeta,
  dealGroups,
  dealStages,
  dealTasks,
  dealTasktypes,
  deals,
  emailActivities,
  fieldOptions,
  fieldValues,
  fields,
  groups,
  lists,
  messages,
  notes,
  personalizations,
  schemas,
  scores,
  tags,
  users,
  webhooks,
];

/** By the key of a list or of one: contactTags, tag. */
export function resourceByName(name: string): Resource | undefined {
  return RESOURCES.find(({ collection, one }) => collection === name || one === name);
}

export function resourceAt(base: string): Resource | undefined {
  return RESOURCES.find(({ collection, path }) => base === (path ?? `/api/3/${collection}`));
}
