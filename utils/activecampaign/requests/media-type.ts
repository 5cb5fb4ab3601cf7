import { pathOf, type RequestDraft } from './draft';

/** What takes the fields of a form, not JSON. A test holds these against the operations. */
const forms: readonly RegExp[] = [/^\/api\/3\/form\/optin$/, /^\/event$/];

/** Whether the body of a request is sent as a form. Told from its address, as the server tells what it is asked. */
export const sendsForm = ({ method, target }: Pick<RequestDraft, 'method' | 'target'>): boolean =>
  method === 'POST' && forms.some((path) => path.test(pathOf(target)));

/** The media type of a request's body. */
export const mediaTypeOf = (request: Pick<RequestDraft, 'method' | 'target'>): string =>
  sendsForm(request) ? 'application/x-www-form-urlencoded' : 'application/json';
