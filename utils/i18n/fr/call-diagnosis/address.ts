import type { CallCauseId } from '@/utils/activecampaign/call-diagnosis';
import type { CallWording } from '../../call-wording';
import { compareUrl, correctAndSend, fields, you, youOrAdministrator } from './phrases';

/** Les appels partis au mauvais endroit. */
export const address = {
  'event-tracking': {
    short: 'Le suivi d’événements est à part',
    what: () =>
      'Le suivi d’événements ne fait pas partie de l’API du compte : il a son propre serveur, trackcmp.net, et demande un identifiant de compte (actid) et une clé d’événement dans un formulaire, pas la clé API.',
    next: 'Prenez l’actid et la clé d’événement dans les réglages du suivi d’événements du compte, et copiez la requête depuis Keyring pour l’envoyer depuis votre propre programme.',
    who: youOrAdministrator,
  },
  'v1-path': {
    short: 'Ancienne API, version 1',
    what: () =>
      'La requête ou sa réponse est celle de l’ancienne API, version 1 (api.php, api_action, result_code). Elle est abandonnée, reçoit sa clé autrement et répond par le statut 200 même quand elle échoue.',
    next: 'Cherchez l’opération dans la liste de Keyring : son chemin commence par /api/3.',
    who: you,
  },
  'version-twice': {
    short: 'Version répétée dans le chemin',
    what: () =>
      'Le chemin contient deux fois la version de l’API, comme dans /api/3/api/3. L’URL de l’API que conserve Keyring s’arrête avant elle.',
    next: 'Ne laissez qu’un /api/3 dans le chemin et renvoyez l’appel. Un programme qui fait cette erreur a déjà /api/3 dans son adresse de base.',
    who: you,
  },
  'version-missing': {
    short: 'Chemin sans /api/3',
    what: ({ proof }) => `Le chemin ${proof.path} ne commence pas par /api/3, où se trouve l’API.`,
    decide: 'Le même appel avec /api/3 devant le chemin.',
    next: 'Mettez /api/3 devant le chemin et renvoyez l’appel.',
    who: you,
  },
  'path-unfilled': {
    short: 'Un vide dans le chemin',
    what: (d) =>
      `Une place du chemin ${d.proof.path} est restée sans valeur : ${fields(d, 'path-unfilled', 'il n’y a rien entre deux barres obliques, ou après la dernière')}.`,
    next: 'Complétez ce qui manque, le plus souvent un identifiant, et renvoyez l’appel.',
    who: you,
  },
  'wrong-address': {
    short: 'Pas l’API d’un compte',
    what: (_, host) =>
      `${host} a répondu, mais pas comme l’API d’un compte ActiveCampaign. C’est peut-être l’adresse d’un site web, une adresse mal saisie, ou celle d’un compte renommé ou fermé.`,
    decide: 'Vérifiez le compte dans Keyring : si la vérification réussit, l’adresse n’est pas en cause.',
    next: compareUrl,
    who: youOrAdministrator,
  },
  'unknown-route': {
    short: 'Opération inconnue',
    what: ({ proof }) =>
      `La documentation d’ActiveCampaign, telle que Keyring la connaît, n’a pas d’opération ${proof.method} ${proof.path}. Le singulier, le pluriel, les majuscules et les minuscules comptent : c’est /contact/sync, mais /contacts.`,
    decide: 'La liste des opérations : elle a tous les chemins et toutes les méthodes documentés.',
    next: 'Cherchez l’opération dans la liste de Keyring et comparez le chemin et la méthode.',
    who: you,
  },
  'method-not-allowed': {
    short: 'Une autre méthode est attendue',
    what: ({ proof }) => `Le chemin ${proof.path} existe, mais n’accepte pas ${proof.method}.`,
    next: `Cherchez le chemin dans la liste de Keyring : elle montre les méthodes. ${correctAndSend}`,
    who: you,
  },
} as const satisfies Partial<Record<CallCauseId, CallWording>>;
