import type { CallCauseId, CallDiagnosis } from '@/utils/activecampaign/call-diagnosis';
import type { CallWording } from '../call-wording';
import { access } from './call-diagnosis/access';
import { address } from './call-diagnosis/address';
import { answer } from './call-diagnosis/answer';
import { noAnswer } from './call-diagnosis/no-answer';
import { records } from './call-diagnosis/records';
import { request } from './call-diagnosis/request';

/** What the console says of each cause of a failed call. */
export const callCauses: Record<CallCauseId, CallWording> = {
  ...noAnswer,
  ...address,
  ...access,
  ...records,
  ...request,
  ...answer,
};

/** What happened, before any cause is named: the status and the server's words. '' where no answer came. */
export function happened({ proof }: CallDiagnosis, host: string): string {
  if (!proof.status) return '';
  const { method, path, status, said, requestId } = proof;
  const words = said ? ` It says: “${said}”.` : '';
  const request = requestId ? ` Request number for support: ${requestId}.` : '';
  return `${host} answered ${method} ${path} with HTTP status ${status}.${words}${request}`;
}

/** The headings over the parts of a diagnosis. */
export const callHeadings = {
  complaints: 'The server’s own words',
  causes: 'Possible causes',
  cause: 'The cause',
  decide: 'What decides',
  next: 'What to do',
  who: 'Who can do it',
};
