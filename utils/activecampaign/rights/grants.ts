import { isRecord, parseJson } from '../diagnosis/json';

/** What a group lets its users change, by the names that its record has for it. Nothing of it can be tried harmlessly. */
export const grantFields = {
  'contact-add': 'pgContactAdd',
  'contact-edit': 'pgContactEdit',
  'contact-delete': 'pgContactDelete',
  'contact-export': 'pgContactExport',
  'list-add': 'pgListAdd',
  'list-edit': 'pgListEdit',
  'list-delete': 'pgListDelete',
  'tag-manage': 'pgTagManage',
  'field-manage': 'pgContactFields',
  'automation-manage': 'pgAutomationManage',
  'form-edit': 'pgFormEdit',
  'message-edit': 'pgMessageEdit',
  'message-send': 'pgMessageSend',
  'message-delete': 'pgMessageDelete',
  'deal-edit': 'pgDeal',
  'deal-delete': 'pgDealDelete',
  'account-edit': 'pgAccountEdit',
  'user-add': 'pg_user_add',
  'user-delete': 'pg_user_delete',
  'group-edit': 'pgGroupEdit',
} as const;

export type GrantId = keyof typeof grantFields;

export const grantIds = Object.keys(grantFields) as readonly GrantId[];

/** Whether each is granted; one that a record does not speak of is left out. */
export type Grants = Readonly<Partial<Record<GrantId, boolean>>>;

/** What the group in the body of an answer grants. */
export function readGrants(body: string): Grants {
  const json = parseJson(body)?.value;
  const group = isRecord(json) ? json.group : undefined;
  if (!isRecord(group)) return {};
  const told = grantIds.flatMap((id): readonly (readonly [GrantId, boolean])[] => {
    const value = group[grantFields[id]];
    return value === undefined || value === null ? [] : [[id, String(value) === '1' || value === true]];
  });
  return Object.fromEntries(told);
}

/** What several groups of one user grant together: what one of them does, the user may. */
export function together(all: readonly Grants[]): Grants {
  const told = grantIds.flatMap((id): readonly (readonly [GrantId, boolean])[] => {
    const values = all.flatMap((grants) => grants[id] ?? []);
    return values.length === 0 ? [] : [[id, values.includes(true)]];
  });
  return Object.fromEntries(told);
}
