import type { CallCauseId, CallDiagnosis } from '@/utils/activecampaign/call-diagnosis';

const unit = (name: 'second' | 'minute') =>
  new Intl.NumberFormat('en', { style: 'unit', unit: name, unitDisplay: 'long' });

/** A time in words. */
export const time = (seconds: number): string =>
  seconds <= 120 ? unit('second').format(seconds) : unit('minute').format(Math.ceil(seconds / 60));

const list = new Intl.ListFormat('en');

/** The fields that a cause rests on, in quotes; the other words where it names none. */
export const fields = ({ proof }: CallDiagnosis, id: CallCauseId, otherwise: string): string => {
  const named = proof.fields[id] ?? [];
  return named.length > 0 ? list.format(named.map((name) => `“${name}”`)) : otherwise;
};

/** That a change may have been carried out, where nobody can know. */
export const perhapsDone = ({ proof }: CallDiagnosis): string =>
  proof.method === 'GET' ? '' : ' Whether the change was carried out is not known.';

export const you = 'You.';
export const youOrAdministrator = 'You, or an administrator of the account.';
export const youThenSupport = 'You; if it goes on, ActiveCampaign support.';
export const youThenNetwork = 'You; on a company network, those who look after it.';
export const lookThenSend =
  'A read can simply be sent again. After a change, first look whether it was carried out, and send it again only if not.';
export const correctAndSend = 'Correct the request and send it again.';
export const compareUrl =
  'Compare the account’s API URL here with the one on its Developer settings page: only that page knows it for certain.';
