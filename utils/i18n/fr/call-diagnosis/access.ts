import type { CallCauseId } from '@/utils/activecampaign/call-diagnosis';
import type { CallWording } from '../../call-wording';
import { you, youOrAdministrator } from './phrases';

/** Les appels que le compte ne permet pas. */
export const access = {
  unpaid: {
    short: 'Compte inactif',
    what: () =>
      'L’abonnement ou le paiement du compte n’est pas actif. La clé et la requête sont peut-être bonnes.',
    next: 'Faites régulariser l’abonnement et le paiement du compte, puis renvoyez l’appel.',
    who: 'La personne qui paie le compte, ou son administrateur.',
  },
  'not-in-plan': {
    short: 'Hors de l’abonnement',
    what: ({ proof }) => `L’abonnement du compte ne comprend peut-être pas ce que concerne ${proof.path}.`,
    decide:
      'Cherchez la même chose dans ActiveCampaign, sous cet utilisateur : ce qui manque à l’abonnement n’y figure pas non plus.',
    next: 'Comparez l’abonnement du compte avec ce qui est voulu.',
    who: 'La personne qui paie le compte, ou son administrateur.',
  },
  'other-header': {
    short: 'Peut-être un autre en-tête',
    what: () =>
      'La documentation d’ActiveCampaign nomme pour cette opération un autre en-tête que pour toutes les autres, et personne n’a vérifié lequel convient. Keyring envoie l’en-tête habituel.',
    decide:
      'Vérifiez le compte dans Keyring : si la clé y fonctionne, l’en-tête est la cause la plus probable.',
    next: 'Demandez à l’assistance d’ActiveCampaign quel en-tête cette opération attend.',
    who: 'L’assistance d’ActiveCampaign.',
  },
  'key-refused': {
    short: 'Clé refusée',
    what: () =>
      'La clé n’a pas été acceptée : elle a été réinitialisée, son utilisateur a été supprimé, elle appartient à un autre compte, ou elle a été coupée lors de la copie.',
    decide:
      'Vérifiez le compte dans Keyring : si la vérification réussit, la clé est bonne, et la cause est ailleurs.',
    next: 'Vérifiez le compte. Si la clé y est refusée aussi, copiez de nouveau l’URL et la clé depuis la page des paramètres du développeur.',
    who: youOrAdministrator,
  },
  'permission-missing': {
    short: 'L’utilisateur n’a pas ce droit',
    what: () =>
      'La clé porte les droits du groupe de son utilisateur, et ce groupe n’a pas le droit de faire cela.',
    decide:
      'Connectez-vous à ActiveCampaign sous cet utilisateur et faites-y la même chose : ce que le groupe n’a pas le droit de faire n’est pas proposé.',
    next: 'Faites modifier les droits du groupe, ou utilisez la clé d’un utilisateur qui a ce droit.',
    who: 'Un administrateur du compte.',
  },
  'passing-refusal': {
    short: 'Un refus passager',
    what: () => 'L’API refuse parfois un bon appel et accepte le même un instant plus tard. C’est rare.',
    decide: 'Renvoyez-le une fois : un refus passager ne se répète pas.',
    next: 'Renvoyez l’appel une fois. Il a été refusé : rien n’a donc été modifié.',
    who: you,
  },
} as const satisfies Partial<Record<CallCauseId, CallWording>>;
