import type { CallCauseId } from '@/utils/activecampaign/call-diagnosis';
import type { CallWording } from '../../call-wording';
import { compareUrl, lookThenSend, perhapsDone, time, you, youThenNetwork, youThenSupport } from './phrases';

/** Les appels restés sans réponse. */
export const noAnswer = {
  'not-allowed': {
    short: 'Pas encore autorisé',
    what: (_, host) =>
      `Keyring ne peut pas encore communiquer avec ${host} : cette adresse n’est pas l’une des adresses habituelles d’ActiveCampaign. Rien n’a été envoyé.`,
    next: 'Si c’est bien l’adresse de l’API de votre compte, autorisez-la dans la liste des comptes de Keyring ; le navigateur vous demandera une fois votre accord.',
    who: you,
  },
  'access-removed': {
    short: 'Accès au site retiré',
    what: (_, host) =>
      `Le navigateur ne laisse plus Keyring communiquer avec ${host} : son accès au site a été retiré. Rien n’a été envoyé.`,
    next: 'Rendez à Keyring l’accès à ce site, dans sa liste des comptes ou dans les réglages des extensions du navigateur, puis renvoyez l’appel.',
    who: 'Vous ; dans un navigateur géré, les personnes qui le gèrent.',
  },
  offline: {
    short: 'Hors ligne',
    what: (d, host) =>
      `Le navigateur n’a pas de connexion au réseau : aucune réponse n’est venue du serveur ${host}.${perhapsDone(d)}`,
    next: `Connectez-vous au réseau. ${lookThenSend}`,
    who: you,
  },
  timeout: {
    short: 'Pas de réponse à temps',
    what: (d, host) =>
      d.proof.status
        ? `${host} a cessé d’attendre la requête (statut HTTP ${d.proof.status}).${perhapsDone(d)}`
        : `${host} n’a pas répondu en ${time(Math.max(1, Math.round(d.proof.ms / 1000)))}.${perhapsDone(d)}`,
    next: `${lookThenSend} S’il s’agit d’une grande collection, demandez moins de lignes à la fois.`,
    who: youThenNetwork,
  },
  cut: {
    short: 'Réponse interrompue',
    what: (d, host) => `La connexion à ${host} s’est rompue au milieu de la réponse.${perhapsDone(d)}`,
    next: lookThenSend,
    who: youThenNetwork,
  },
  'too-large': {
    short: 'Réponse trop grande',
    what: (d, host) =>
      `La réponse du serveur ${host} dépasse ce que lit Keyring, qui a cessé de lire.${perhapsDone(d)}`,
    next: 'Demandez moins de lignes à la fois avec limit, ou restreignez-les par un filtre.',
    who: you,
  },
  interrupted: {
    short: 'Interrompu',
    what: (d, host) =>
      `Le navigateur a mis fin au travail de Keyring en arrière-plan pendant l’appel à ${host}. On ne sait pas si une réponse est arrivée.${perhapsDone(d)}`,
    next: lookThenSend,
    who: you,
  },
  unreachable: {
    short: 'Injoignable',
    what: (d, host) =>
      `Aucune connexion à ${host} n’a pu s’établir. Le navigateur ne dit pas pourquoi aux extensions : l’adresse est peut-être mal saisie, un pare-feu, un proxy ou une autre extension bloque l’appel, ou le certificat du serveur n’est pas accepté.${perhapsDone(d)}`,
    next: `Ouvrez l’adresse dans un onglet : là, le navigateur indique la raison. ${compareUrl}`,
    who: youThenNetwork,
  },
  redirected: {
    short: 'Renvoyé ailleurs',
    what: (_, host) =>
      `${host} a voulu renvoyer l’appel vers une autre adresse. Keyring n’a pas suivi : une clé ne va qu’à sa propre API. L’API elle-même ne fait jamais cela : c’est l’adresse d’un site web, le compte a été renommé, ou votre réseau demande d’abord une connexion.`,
    next: `Ouvrez l’adresse dans un onglet : vous verrez où elle mène. ${compareUrl}`,
    who: youThenNetwork,
  },
  blocked: {
    short: 'Bloqué en chemin',
    what: (_, host) =>
      `Une protection, un proxy ou une page de connexion de votre réseau a répondu à la place du serveur ${host}. L’appel n’a pas atteint l’API.`,
    decide: 'Le même appel depuis un autre réseau : s’il y réussit, le premier le bloque.',
    next: 'Attendez quelques minutes et renvoyez-le, ou renvoyez-le depuis un autre réseau ou sans VPN.',
    who: youThenSupport,
  },
} as const satisfies Partial<Record<CallCauseId, CallWording>>;
