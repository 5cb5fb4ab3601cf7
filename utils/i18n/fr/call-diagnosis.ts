import type { CallCauseId, CallDiagnosis } from '@/utils/activecampaign/call-diagnosis';
import type { CallWording } from '../call-wording';
import type { callHeadings as english } from '../en/call-diagnosis';
import { access } from './call-diagnosis/access';
import { address } from './call-diagnosis/address';
import { answer } from './call-diagnosis/answer';
import { noAnswer } from './call-diagnosis/no-answer';
import { records } from './call-diagnosis/records';
import { request } from './call-diagnosis/request';

/** Ce que dit la console de chaque cause d’un appel échoué. */
export const callCauses: Record<CallCauseId, CallWording> = {
  ...noAnswer,
  ...address,
  ...access,
  ...records,
  ...request,
  ...answer,
};

/** Ce qui s’est passé, avant toute cause : le statut et les mots du serveur. '' sans réponse. */
export function happened({ proof }: CallDiagnosis, host: string): string {
  if (!proof.status) return '';
  const { method, path, status, said, requestId } = proof;
  const words = said ? ` Il dit : « ${said} ».` : '';
  const request = requestId ? ` Numéro de requête pour l’assistance : ${requestId}.` : '';
  return `${host} a répondu à ${method} ${path} par le statut HTTP ${status}.${words}${request}`;
}

/** Les titres des parties d’un diagnostic. */
export const callHeadings: typeof english = {
  complaints: 'Réponse du serveur, telle quelle',
  causes: 'Causes possibles',
  cause: 'La cause',
  decide: 'Pour trancher',
  next: 'Que faire',
  who: 'Qui peut le faire',
};
