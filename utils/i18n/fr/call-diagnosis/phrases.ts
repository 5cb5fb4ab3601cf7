import type { CallCauseId, CallDiagnosis } from '@/utils/activecampaign/call-diagnosis';

const unit = (name: 'second' | 'minute') =>
  new Intl.NumberFormat('fr', { style: 'unit', unit: name, unitDisplay: 'long' });

/** Une durée en toutes lettres. */
export const time = (seconds: number): string =>
  seconds <= 120 ? unit('second').format(seconds) : unit('minute').format(Math.ceil(seconds / 60));

const list = new Intl.ListFormat('fr');

/** Les champs sur lesquels repose une cause, entre guillemets ; sinon les autres mots. */
export const fields = ({ proof }: CallDiagnosis, id: CallCauseId, otherwise: string): string => {
  const named = proof.fields[id] ?? [];
  return named.length > 0 ? list.format(named.map((name) => `« ${name} »`)) : otherwise;
};

/** Qu’une modification a peut-être été faite, quand personne ne peut le savoir. */
export const perhapsDone = ({ proof }: CallDiagnosis): string =>
  proof.method === 'GET' ? '' : ' On ne sait pas si la modification a été faite.';

export const you = 'Vous.';
export const youOrAdministrator = 'Vous, ou un administrateur du compte.';
export const youThenSupport = 'Vous ; si cela dure, l’assistance d’ActiveCampaign.';
export const youThenNetwork = 'Vous ; sur un réseau d’entreprise, les personnes qui en ont la charge.';
export const lookThenSend =
  'Une lecture peut simplement être renvoyée. Après une modification, regardez d’abord si elle a été faite, et ne la renvoyez que si elle ne l’a pas été.';
export const correctAndSend = 'Corrigez la requête et renvoyez-la.';
export const compareUrl =
  'Comparez l’URL de l’API de ce compte avec celle de sa page des paramètres du développeur : elle seule fait foi.';
