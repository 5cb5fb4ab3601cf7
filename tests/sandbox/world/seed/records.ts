import type { JsonObject } from '../json.ts';
import { contactLists, contacts, contactTags, fieldValues } from './contacts.ts';
import { groups } from './groups.ts';
import { automations, campaigns, messages, webhooks } from './marketing.ts';
import { accounts, dealGroups, dealStages, deals, dealTasks, dealTasktypes, notes } from './sales.ts';
import { fieldOptions, fields, lists, tags } from './structure.ts';

export interface Sizes {
  contacts: number;
}

const SEEDS: Record<string, (sizes: Sizes) => JsonObject[]> = {
  accounts,
  automations,
  campaigns,
  contactAutomations: () => [{ contact: '1', automation: '1', seriesid: '1' }],
  contactLists,
  contactTags,
  contacts,
  dealGroups,
  dealStages,
  dealTasks,
  dealTasktypes,
  deals,
  eventTrackingEvents: () => [{ name: '__pagevisit' }, { name: '__redir' }],
  emailActivities: () => [{ contact: '1', subscriberid: '1', subject: 'Your order' }],
  fieldOptions,
  fieldValues,
  fields,
  groups,
  lists,
  messages,
  notes,
  personalizations: () => [{ name: 'Opening hours', tag: 'opening-hours', content: 'Mon to Fri, 9 to 17' }],
  schemas: () => [{ slug: 'my-object' }],
  scores: () => [{ name: 'Engagement', descript: '+10 for every link clicked' }],
  tags,
  webhooks,
};

/** What each table of an account starts with, by kind. Kinds without a known form start with two plain records. */
export function recordsOf(sizes: Sizes): (kind: string) => JsonObject[] {
  return (kind) => SEEDS[kind]?.(sizes) ?? (kind.startsWith('derived:') ? [{}, {}] : []);
}
