import type { CauseId } from '@/utils/activecampaign/diagnosis';

/** What the last check found, in so few words that it fits a row of the list. */
export const causes: Record<CauseId, string> = {
  works: 'Works',
  refused: 'Key refused',
  blocked: 'Blocked on the way',
  'wrong-address': 'Wrong address',
  'not-found': 'Not found',
  redirected: 'Sent elsewhere',
  html: 'A web page answered',
  'broken-json': 'Damaged answer',
  'no-user': 'Not the API',
  'not-json': 'Not the API',
  'false-success': 'Failed silently',
  unpaid: 'Account inactive',
  'rate-limited': 'Too many calls',
  'server-trouble': 'Server trouble',
  'other-answer': 'Unexpected answer',
  cut: 'Answer cut off',
  'too-large': 'Answer too large',
  timeout: 'No answer in time',
  offline: 'Offline',
  unreachable: 'Not reachable',
  'access-removed': 'Site access removed',
  'not-allowed': 'Not allowed yet',
  interrupted: 'Interrupted',
};
