import type { CallCauseId } from '@/utils/activecampaign/call-diagnosis';
import type { CallWording } from '../../call-wording';
import { compareUrl, fields, lookThenSend, perhapsDone, time, you, youThenSupport } from './phrases';

const wait = (seconds: number | undefined): string =>
  seconds ? ` Le serveur demande d’attendre ${time(seconds)}.` : '';

/** Les appels qui ont rencontré une limite, un serveur en difficulté ou une réponse qui n’en est pas une. */
export const answer = {
  'bulk-import-limit': {
    short: 'Trop d’imports en une minute',
    what: ({ proof }) =>
      `L’import en masse a sa propre limite, comptée en requêtes par minute, et la signale par le statut 400. L’import n’a pas été mis en file.${wait(proof.retryAfterSeconds)}`,
    next: 'Attendez une minute et renvoyez-le. Mettez plus de contacts, jusqu’à 250, dans une requête au lieu d’en envoyer davantage.',
    who: you,
  },
  'bulk-import-invalid': {
    short: 'L’import a des contacts incorrects',
    what: (d) =>
      `L’import nomme des contacts qu’il n’accepte pas, et n’en a mis aucun en file : ${fields(d, 'bulk-import-invalid', 'voyez la réponse du serveur')}. Le nombre est la place du contact dans la liste.`,
    next: 'Corrigez ou retirez ces contacts et renvoyez tout l’import.',
    who: you,
  },
  'rate-limited': {
    short: 'Trop d’appels',
    what: ({ proof }) =>
      `Le compte a reçu plus d’appels qu’il n’en accepte en ce moment : 5 par seconde, communs à toutes les clés et à tous les programmes du compte.${wait(proof.retryAfterSeconds)}`,
    decide: 'Renvoyez-le après une minute sans autres appels : une limite est alors passée.',
    next: 'Attendez le temps demandé, ou une minute, et renvoyez-le. Si cela se répète, cherchez quelle intégration envoie trop d’appels.',
    who: 'Vous, et les personnes qui gèrent les autres intégrations du compte.',
  },
  'server-trouble': {
    short: 'Serveur en difficulté',
    what: (d) =>
      `Le serveur n’a pas pu répondre. Cela ne dit rien de la clé.${wait(d.proof.retryAfterSeconds)}${perhapsDone(d)}`,
    decide: 'La page d’état d’ActiveCampaign, status.activecampaign.com, dit s’il y a une panne.',
    next: `Attendez quelques minutes. ${lookThenSend}`,
    who: youThenSupport,
  },
  'not-carried-out': {
    short: 'Une réussite qui n’en est pas une',
    what: ({ proof }) =>
      `Le statut annonce une réussite, mais la réponse porte une erreur de l’API${proof.errorCode ? ` (${proof.errorCode})` : ''} : l’appel n’a pas été exécuté. Cela s’est vu là où l’API n’a pas cette opération.`,
    next: 'Regardez si l’opération est dans la liste de Keyring, et si quelque chose a changé. Ne la renvoyez plus tard que si elle y est.',
    who: youThenSupport,
  },
  'empty-answer': {
    short: 'Une réponse vide',
    what: (d) =>
      `Le statut annonce une réussite, mais la réponse est vide là où il devrait y avoir quelque chose.${d.proof.method === 'GET' ? ' Rien n’a été lu.' : perhapsDone(d)}`,
    next: lookThenSend,
    who: youThenSupport,
  },
  'partly-done': {
    short: 'Exécuté seulement en partie',
    what: () => 'Le statut annonce une réussite, mais la réponse donne certaines fiches comme échouées.',
    next: 'Regardez « failed » dans la réponse, corrigez ce qui concerne ces fiches et renvoyez l’appel pour elles seules.',
    who: you,
  },
  'reported-failure': {
    short: 'Une réussite qui n’en est pas une',
    what: () => 'Le statut annonce une réussite, mais la réponse elle-même dit que l’appel a échoué.',
    next: 'Fiez-vous à la réponse du serveur. Regardez si quelque chose a été modifié avant de renvoyer l’appel.',
    who: youThenSupport,
  },
  html: {
    short: 'Réponse : une page web',
    what: (_, host) =>
      `${host} a répondu par une page web au lieu de données : l’adresse ou le chemin est celui d’un site web ou d’une page de connexion, le domaine est réservé sans site, ou un avis remplace l’API.`,
    next: `Ouvrez l’adresse dans un onglet : vous verrez de quelle page il s’agit. ${compareUrl}`,
    who: you,
  },
  'broken-json': {
    short: 'Une réponse abîmée',
    what: (d) =>
      `La réponse commençait comme des données, mais elle est arrivée incomplète ou abîmée.${d.proof.method === 'GET' ? '' : ' La modification a probablement été faite.'}`,
    next: lookThenSend,
    who: youThenSupport,
  },
  'not-json': {
    short: 'Pas l’API',
    what: ({ proof }, host) =>
      `${host} a répondu par autre chose que ce qu’envoie l’API d’ActiveCampaign${proof.contentType ? ` (${proof.contentType})` : ''}.`,
    next: compareUrl,
    who: you,
  },
  'other-answer': {
    short: 'Une réponse inattendue',
    what: ({ proof }) =>
      proof.complaints.length > 0 || proof.said
        ? 'L’API d’ActiveCampaign n’est pas censée répondre ainsi ici. Sa réponse est tout ce que l’on sait de la raison.'
        : 'L’API d’ActiveCampaign n’est pas censée répondre ainsi ici.',
    next: `${lookThenSend} Si rien ne change, comparez le chemin et la méthode avec l’opération dans la liste de Keyring.`,
    who: youThenSupport,
  },
} as const satisfies Partial<Record<CallCauseId, CallWording>>;
