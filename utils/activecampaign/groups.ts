import { isRecord, parseJson } from './diagnosis/json';
import { plainText } from './diagnosis/plain-text';

/** A group of users: what its members may do, their keys with them. */
export interface Group {
  readonly id: string;
  /** At most 120 units; '' where ActiveCampaign did not tell it. */
  readonly title: string;
}

/** The address that tells the groups of a user: a link of users/me. */
export const userGroupTarget = (ownerId: string): string =>
  `/api/3/users/${encodeURIComponent(ownerId)}/userGroup`;

/** The address of one group. */
export const groupTarget = (groupId: string): string => `/api/3/groups/${encodeURIComponent(groupId)}`;

const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,39}$/.test(value);

function idOf(link: unknown): readonly string[] {
  if (!isRecord(link)) return [];
  const id = link.group ?? link.groupid;
  const text = typeof id === 'number' ? String(id) : id;
  return isId(text) ? [text] : [];
}

/** The ids of the groups that an answer of a user's userGroup names, in order; null where it is no such answer. */
export function readGroupIds(body: string): readonly string[] | null {
  const json = parseJson(body)?.value;
  if (!isRecord(json)) return null;
  const links = json.userGroup ?? json.userGroups;
  if (links === undefined) return null;
  const all = (Array.isArray(links) ? links : [links]).flatMap(idOf);
  return [...new Set(all)].sort();
}

/** The title of the group in an answer; '' where it names none. */
export function readGroupTitle(body: string): string {
  const json = parseJson(body)?.value;
  const group = isRecord(json) ? json.group : undefined;
  const title = isRecord(group) ? group.title : undefined;
  return typeof title === 'string' ? plainText(title, 120) : '';
}
