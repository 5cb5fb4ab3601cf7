import type { CauseId, Diagnosis } from '@/utils/activecampaign/diagnosis';
import type { headings as english } from '../en/diagnosis';
import type { Wording } from '../wording';

const unit = (name: 'second' | 'minute') =>
  new Intl.NumberFormat('fr', { style: 'unit', unit: name, unitDisplay: 'long' });

const time = (seconds: number): string =>
  seconds <= 120 ? unit('second').format(seconds) : unit('minute').format(Math.ceil(seconds / 60));

const status = ({ proof }: Diagnosis): string => (proof.status ? ` (statut HTTP ${proof.status})` : '');
const said = ({ proof }: Diagnosis): string =>
  proof.said ? ` Réponse du serveur, telle quelle : « ${proof.said} ».` : '';
const wait = ({ proof }: Diagnosis): string =>
  proof.retryAfterSeconds ? ` Il demande d’attendre ${time(proof.retryAfterSeconds)}.` : '';
const request = ({ proof }: Diagnosis): string =>
  proof.requestId ? ` Numéro de requête pour l’assistance : ${proof.requestId}.` : '';

/** The owner, with the preposition that the verb wants. */
const belongsTo = ({ owner }: Diagnosis): string => {
  const name = owner?.name || owner?.username;
  if (name && owner?.email) return `à ${name} (${owner.email})`;
  return name || owner?.email ? `à ${name || owner?.email}` : `à l’utilisateur ${owner?.id ?? ''}`;
};

const you = 'Vous.';
const youOrAdministrator =
  'Vous, si vous pouvez vous connecter au compte sous cet utilisateur ; sinon, un administrateur du compte.';
const youThenSupport = 'Vous ; si cela dure, l’assistance d’ActiveCampaign.';
const youThenNetwork = 'Vous ; sur un réseau d’entreprise, les personnes qui en ont la charge.';
const checkAgain = 'Vérifiez de nouveau dans quelques minutes. Il n’y a rien à modifier pour l’instant.';
const copyUrlAgain =
  'Copiez l’URL de l’API depuis la page des paramètres du développeur de ce compte, enregistrez-la dans Keyring à la place de celle-ci, puis vérifiez de nouveau.';
const compareUrl =
  'L’URL de l’API affichée sur la page des paramètres du développeur de ce compte : elle seule fait foi.';
const compareUrlThenCheck =
  'Comparez l’URL de l’API avec celle de la page des paramètres du développeur de ce compte, puis vérifiez de nouveau.';
const checkThenCompareUrl =
  'Vérifiez de nouveau. Si rien ne change, comparez l’URL de l’API avec celle de la page des paramètres du développeur de ce compte.';

export const diagnosis: Record<CauseId, Wording> = {
  works: {
    what: (d, host) =>
      `La clé fonctionne : ${host} a répondu, et la clé appartient ${belongsTo(d)}. Ce que cet utilisateur a le droit de faire dans le compte n’a pas été vérifié.`,
    next: 'Rien à faire.',
    who: 'Personne n’a besoin d’agir.',
  },
  refused: {
    what: (d, host) =>
      `${host} a refusé la clé${status(d)}. Plusieurs causes donnent cette même réponse : elle ne dit pas laquelle est la bonne.${said(d)}`,
    causes: ({ proof }) => [
      'La clé a été réinitialisée, et la clé précédente a cessé de fonctionner à ce moment-là.',
      'L’utilisateur à qui elle appartenait a été supprimé, et la clé avec lui.',
      'La clé appartient à un autre compte que celui de cette adresse.',
      'La clé a été coupée ou modifiée lors de la copie ou de la saisie.',
      'Le groupe de cet utilisateur n’a pas ce droit dans le compte.',
      'Le refus était passager : c’est rare, mais cela s’est vu.',
      ...(proof.body === 'json'
        ? []
        : ['Un pare-feu ou un proxy a refusé en chemin, avant que la clé soit examinée.']),
      ...(proof.familyHost || proof.traces
        ? []
        : ['L’adresse n’est pas du tout celle de l’API d’ActiveCampaign.']),
    ],
    decide:
      'Vérifiez une fois encore : un refus passager ne se répète pas. Ouvrez ensuite la page des paramètres du développeur sous cet utilisateur. Une autre clé s’y trouve : la vôtre a été réinitialisée ou mal copiée. L’URL de l’API y est différente : la clé est celle d’un autre compte. L’utilisateur n’existe plus : il a été supprimé. La clé et l’URL de l’API sont les mêmes : renseignez-vous sur les droits du groupe.',
    next: 'Vérifiez de nouveau. Si la clé est encore refusée, copiez de nouveau l’URL de l’API et la clé API depuis la page des paramètres du développeur.',
    who: youOrAdministrator,
  },
  blocked: {
    what: (d, host) =>
      `Une protection placée devant ${host} a arrêté l’appel${status(d)} avant que la clé soit examinée. Cela ne dit rien de la clé.`,
    causes: () => [
      'Trop de trafic automatisé est venu de votre réseau ou de votre VPN.',
      'L’adresse du compte est protégée contre tout ce qui n’est pas un navigateur.',
    ],
    decide:
      'La même vérification depuis un autre réseau : si elle aboutit, c’est le premier qui était bloqué.',
    next: 'Attendez quelques minutes et vérifiez de nouveau, ou vérifiez depuis un autre réseau ou sans VPN.',
    who: youThenSupport,
  },
  'wrong-address': {
    what: (d, host) =>
      `${host} a répondu, mais pas comme l’API d’un compte ActiveCampaign : cette page lui est inconnue${status(d)}.${said(d)}`,
    causes: ({ proof }) => [
      ...(proof.familyHost ? [] : ['C’est l’adresse d’un site web, pas celle de l’API.']),
      'Le nom du compte dans l’adresse est mal saisi.',
      'L’API du compte a une autre adresse, ou le compte a été renommé ou fermé.',
    ],
    decide: compareUrl,
    next: copyUrlAgain,
    who: youOrAdministrator,
  },
  'not-found': {
    what: (d, host) =>
      `L’API à l’adresse ${host} a répondu, mais n’a pas trouvé ce que tout compte possède : l’utilisateur de la clé${status(d)}.${said(d)}`,
    causes: () => [
      'L’adresse mène à un autre compte, ou à un compte renommé ou fermé.',
      'L’API a eu une panne passagère.',
    ],
    decide: `Vérifiez une fois encore : une panne passe. ${compareUrl}`,
    next: checkThenCompareUrl,
    who: youOrAdministrator,
  },
  redirected: {
    what: (d, host) =>
      `${host} a voulu renvoyer l’appel vers une autre adresse${status(d)}. Keyring n’a pas suivi : une clé ne va qu’à sa propre API. L’API elle-même ne fait jamais cela.`,
    causes: () => [
      'C’est l’adresse d’un site web ou d’une page de connexion, pas celle de l’API.',
      'Le compte a été renommé ou déplacé.',
      'Votre réseau demande d’abord une connexion.',
    ],
    decide: `Ouvrez l’adresse dans un onglet : vous verrez où elle mène. ${compareUrl}`,
    next: copyUrlAgain,
    who: youOrAdministrator,
  },
  html: {
    what: ({ proof }, host) =>
      `${host} a répondu par une page web au lieu des données de l’API.${proof.said ? ` Son titre : « ${proof.said} ».` : ''}`,
    causes: () => [
      'C’est l’adresse d’un site web ou d’une page de connexion, pas celle de l’API.',
      'Le domaine est réservé, sans site : personne ne s’en sert pour le moment.',
      'Un avis de maintenance remplace l’API.',
    ],
    decide: `Ouvrez l’adresse dans un onglet : vous verrez de quelle page il s’agit. ${compareUrl}`,
    next: copyUrlAgain,
    who: youOrAdministrator,
  },
  'broken-json': {
    what: (d, host) =>
      `La réponse du serveur ${host} commençait comme des données de l’API, mais elle est arrivée incomplète ou abîmée. Cela ne dit rien de la clé.${request(d)}`,
    causes: () => [
      'L’API ou la connexion a eu une panne passagère.',
      'Un proxy a modifié la réponse en chemin.',
    ],
    decide: 'La même vérification depuis un autre réseau.',
    next: checkAgain,
    who: youThenSupport,
  },
  'no-user': {
    what: (d, host) =>
      `${host} a répondu par des données, mais sans nommer d’utilisateur, alors que l’API d’ActiveCampaign en nomme un ici.${said(d)}`,
    causes: ({ proof }) => [
      'Autre chose que l’API d’ActiveCampaign répond à cette adresse.',
      proof.familyHost || proof.traces
        ? 'L’API a donné une réponse qu’elle ne donne pas d’habitude.'
        : 'Un proxy a mis sa propre réponse à la place de celle de l’API.',
    ],
    decide: compareUrl,
    next: copyUrlAgain,
    who: youOrAdministrator,
  },
  'not-json': {
    what: (d, host) =>
      `${host} a répondu, mais par autre chose que ce qu’envoie l’API d’ActiveCampaign${d.proof.contentType ? ` (${d.proof.contentType})` : ''}.${said(d)}`,
    causes: () => [
      'Autre chose que l’API d’ActiveCampaign répond à cette adresse.',
      'Un proxy a mis sa propre réponse à la place de celle de l’API.',
    ],
    decide: compareUrl,
    next: copyUrlAgain,
    who: youOrAdministrator,
  },
  'false-success': {
    what: (d, host) =>
      `${host} a annoncé une réussite${status(d)}, mais ${d.proof.body === 'none' ? 'sa réponse est vide' : 'sa réponse signale un échec'}${d.proof.errorCode ? ` et porte l’erreur « ${d.proof.errorCode} »` : ''} : l’appel n’a pas été exécuté.${said(d)}${request(d)}`,
    causes: () => [
      'L’API a eu une panne passagère.',
      'L’API n’exécute pas cet appel pour ce compte en ce moment.',
    ],
    decide: 'Vérifiez de nouveau plus tard : une panne passe.',
    next: checkAgain,
    who: youThenSupport,
  },
  unpaid: {
    what: (d, host) =>
      `${host} a répondu que l’abonnement ou le paiement du compte n’est pas actif${status(d)}. La clé elle-même est peut-être bonne.${said(d)}`,
    next: 'Faites régulariser l’abonnement et le paiement du compte, puis vérifiez de nouveau.',
    who: 'La personne qui paie le compte, ou son administrateur.',
  },
  'rate-limited': {
    what: (d, host) =>
      `Le compte à l’adresse ${host} a reçu plus d’appels qu’il n’en accepte en ce moment${status(d)}. La limite est commune à toutes les clés du compte. Cela ne dit rien de la clé.${wait(d)}`,
    next: 'Attendez le temps demandé, ou une minute, puis vérifiez de nouveau. Si cela se répète, cherchez quelle intégration envoie trop d’appels.',
    who: 'Vous, et les personnes qui gèrent les autres intégrations du compte.',
  },
  'server-trouble': {
    what: (d, host) =>
      `Le serveur ${host} n’a pas pu répondre${status(d)}. Cela ne dit rien de la clé.${wait(d)}${said(d)}${request(d)}`,
    causes: ({ proof }) => [
      'ActiveCampaign rencontre des difficultés en ce moment.',
      'Seule cette adresse en rencontre : son serveur, ou ce qui se trouve devant lui.',
      ...(proof.status === 503
        ? [
            'Le compte a reçu trop d’appels : cette réponse a déjà été observée à la place de la réponse habituelle.',
          ]
        : []),
    ],
    decide: 'La page d’état d’ActiveCampaign, status.activecampaign.com, dit s’il y a une panne.',
    next: checkAgain,
    who: youThenSupport,
  },
  'other-answer': {
    what: (d, host) =>
      `${host} a donné une réponse que l’API d’ActiveCampaign n’est pas censée donner ici${status(d)}. Cela ne dit rien de certain sur la clé.${said(d)}${request(d)}`,
    causes: () => [
      'Autre chose que l’API d’ActiveCampaign répond à cette adresse, ou en chemin.',
      'L’API a eu une panne passagère.',
    ],
    decide: `Vérifiez une fois encore : une panne passe. ${compareUrl}`,
    next: checkThenCompareUrl,
    who: youThenSupport,
  },
  cut: {
    what: (_, host) =>
      `La connexion à ${host} s’est rompue au milieu de la réponse. Cela ne dit rien de la clé.`,
    next: 'Vérifiez de nouveau.',
    who: youThenNetwork,
  },
  'too-large': {
    what: (_, host) =>
      `${host} a envoyé bien plus que ce que l’API envoie pour un seul utilisateur, et Keyring a cessé de lire. Cela ne dit rien de la clé.`,
    causes: () => [
      'Autre chose que l’API d’ActiveCampaign répond à cette adresse.',
      'L’API a eu une panne passagère.',
    ],
    decide: compareUrl,
    next: compareUrlThenCheck,
    who: youOrAdministrator,
  },
  timeout: {
    what: ({ proof }, host) =>
      `${host} n’a pas répondu en ${time(Math.max(1, Math.round(proof.ms / 1000)))}. Cela ne dit rien de la clé.`,
    causes: () => [
      'Le serveur est lent ou en difficulté en ce moment.',
      'Votre connexion est lente, ou quelque chose en chemin retient l’appel.',
    ],
    decide: 'Un autre site web dans un onglet : s’il est lent aussi, c’est la connexion.',
    next: 'Vérifiez de nouveau.',
    who: youThenNetwork,
  },
  offline: {
    what: (_, host) =>
      `Le navigateur n’a pas de connexion au réseau : ${host} n’a pas été interrogé. Cela ne dit rien de la clé.`,
    next: 'Connectez-vous au réseau, puis vérifiez de nouveau.',
    who: you,
  },
  unreachable: {
    what: (_, host) =>
      `Aucune connexion à ${host} n’a pu s’établir. Le navigateur ne dit pas pourquoi aux extensions. Cela ne dit rien de la clé.`,
    causes: () => [
      'L’adresse est mal saisie ou n’existe plus : aucun serveur ne porte ce nom.',
      'Un pare-feu, un proxy, un VPN ou une autre extension bloque l’appel.',
      'La connexion n’a pas pu être sécurisée : le certificat du serveur n’est pas accepté.',
      'Le serveur refuse les connexions en ce moment.',
    ],
    decide: 'Ouvrez l’adresse dans un onglet : là, le navigateur indique la raison.',
    next: compareUrlThenCheck,
    who: youThenNetwork,
  },
  'access-removed': {
    what: (_, host) =>
      `Le navigateur ne laisse plus Keyring communiquer avec ${host} : son accès au site a été retiré. Rien n’a été envoyé.`,
    next: 'Rendez à Keyring l’accès à ce site, ici ou dans les réglages des extensions du navigateur, puis vérifiez de nouveau.',
    who: 'Vous ; dans un navigateur géré, les personnes qui le gèrent.',
  },
  'not-allowed': {
    what: (_, host) =>
      `Keyring ne peut pas encore communiquer avec ${host} : cette adresse n’est pas l’une des adresses habituelles d’ActiveCampaign. Rien n’a été envoyé.`,
    next: 'Si c’est bien l’adresse de l’API de votre compte, choisissez Autoriser ; le navigateur vous demandera une fois votre accord.',
    who: you,
  },
  interrupted: {
    what: (_, host) =>
      `Le navigateur a mis fin au travail de Keyring en arrière-plan pendant l’appel à ${host}. On ne sait pas si une réponse est arrivée.`,
    next: 'Vérifiez de nouveau : une vérification ne change rien dans le compte.',
    who: you,
  },
};

/** Les titres des parties d’un diagnostic. */
export const headings: typeof english = {
  causes: 'Causes possibles',
  decide: 'Pour trancher',
  next: 'Que faire',
  who: 'Qui peut le faire',
  find: 'Trouver la cause',
};
