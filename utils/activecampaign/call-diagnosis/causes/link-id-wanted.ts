import { complaintsOf, when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** The collections whose records join two others. */
const links =
  /^\/api\/3\/(?:contactTags|contactLists|contactAutomations|contactDeals|accountContacts|fieldRels|listGroups|addressLists|addressGroups|groupMembers|dealGroupUsers)\/[^/]+/;

/**
 * The path wants the id of the link between two records, and not that of either: to take a tag off a contact, the id of
 * the contactTag.
 */
export const linkIdWanted = {
  id: 'link-id-wanted',
  weigh: (reading: CallReading) => {
    const { status, request } = reading;
    if (!links.test(request.path) || request.method === 'POST') return undefined;
    if (status === 404 || complaintsOf(reading, 'record').length > 0) return when(true, 'likely');
    return when(status === 403, 'possible');
  },
} as const satisfies CallCause;
