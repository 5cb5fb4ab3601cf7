import type { DeciderId, Fact, FindingId, Readable, TwinAnswer } from '@/utils/activecampaign/doctor';
import type { doctor as english } from '../en/doctor';
import type { FindingWords } from '../finding-words';

const you = 'Vous.';
const youOrAdministrator =
  'Vous, si vous pouvez vous connecter au compte sous cet utilisateur ; sinon, un administrateur du compte.';
const administrator = 'Un administrateur du compte.';
const payer = 'La personne qui paie le compte, ou son administrateur.';
const youThenNetwork = 'Vous ; sur un réseau d’entreprise, les personnes qui en ont la charge.';
const youThenSupport = 'Vous ; si cela dure, l’assistance d’ActiveCampaign.';
const wait = 'Vérifiez de nouveau dans quelques minutes. Il n’y a rien à modifier pour l’instant.';
const copyUrl =
  'Copiez l’URL de l’API depuis la page des paramètres du développeur du compte, et enregistrez-la dans Keyring à la place de celle-ci.';
const copyKey =
  'Copiez la clé API depuis la page des paramètres du développeur de cet utilisateur, enregistrez-la dans Keyring, et remplacez la clé précédente partout où elle sert.';

const readable: Record<Readable, string> = {
  contacts: 'les contacts',
  lists: 'les listes',
  tags: 'les tags',
  deals: 'les affaires',
  automations: 'les automatisations',
  campaigns: 'les campagnes',
};

const list = (reads: readonly Readable[]): string =>
  new Intl.ListFormat('fr').format(reads.map((one) => readable[one]));

const twin: Record<TwinAnswer, (host: string) => string> = {
  api: (host) => `${host} répond comme le fait l’API. La question a été posée sans clé.`,
  app: (host) => `${host} répond comme l’application d’un compte. La question a été posée sans clé.`,
  nobody: (host) => `${host} ne connaît pas non plus de compte de ce nom. La question a été posée sans clé.`,
  trouble: (host) => `${host} est aussi en difficulté. La question a été posée sans clé.`,
  none: (host) => `${host} n’a pas répondu non plus. La question a été posée sans clé.`,
};

/** Ce qu’est chaque cause, ce qu’il faut faire, et qui le peut. */
const findings: Record<FindingId, FindingWords> = {
  'bad-address': {
    what: () => 'Ce n’est pas une adresse à laquelle une clé API peut être envoyée.',
    next: copyUrl,
    who: youOrAdministrator,
  },
  'not-allowed': {
    what: (host) => `Keyring ne peut pas encore communiquer avec ${host} : rien n’a pu y être demandé.`,
    next: 'Si c’est bien l’adresse de l’API de votre compte, choisissez Autoriser ; le navigateur vous demandera une fois votre accord.',
    who: you,
  },
  'access-removed': {
    what: (host) => `L’accès de Keyring à ${host} a été retiré : rien n’a pu y être demandé.`,
    next: 'Rendez à Keyring l’accès à ce site, ici ou dans les réglages des extensions du navigateur.',
    who: 'Vous ; dans un navigateur géré, les personnes qui le gèrent.',
  },
  offline: {
    what: () => 'Le navigateur n’a pas de connexion au réseau.',
    next: 'Connectez-vous au réseau, puis vérifiez de nouveau.',
    who: you,
  },
  rate: {
    what: () =>
      'Le compte a reçu plus d’appels qu’il n’en accepte en ce moment. Toutes ses clés partagent cette limite.',
    next: 'Attendez une minute, puis vérifiez de nouveau. Si cela se répète, cherchez quelle intégration envoie trop d’appels.',
    who: 'Vous, et les personnes qui gèrent les autres intégrations du compte.',
  },
  unpaid: {
    what: () => 'L’abonnement du compte n’est pas payé.',
    next: 'Faites régulariser le paiement, puis vérifiez de nouveau.',
    who: payer,
  },
  'trial-over': {
    what: () => 'La période d’essai du compte est terminée.',
    next: 'Choisissez un abonnement pour le compte, puis vérifiez de nouveau.',
    who: payer,
  },
  passing: {
    what: () => 'La panne est passée : la clé fonctionne maintenant, et rien n’a été modifié.',
    next: 'Vérifiez-la, pour que la liste le dise aussi. Si la panne revient, notez à quels moments.',
    who: you,
  },
  'address-ending': {
    what: () =>
      'La clé fonctionne, mais un chemin a été collé derrière l’adresse. Un outil qui ajoute lui-même le chemin l’a alors deux fois.',
    next: 'Là où l’intégration échoue, saisissez l’adresse sans rien derrière, telle que Keyring l’affiche.',
    who: 'Vous, ou la personne qui s’occupe de l’intégration.',
  },
  'group-lacks': {
    what: () => 'La clé est bonne, mais le groupe de son utilisateur n’a pas tous les droits.',
    next: 'Faites donner le droit au groupe de cet utilisateur, ou utilisez la clé d’un utilisateur dont le groupe l’a.',
    who: administrator,
  },
  works: {
    what: () => 'Cette URL et cette clé n’ont rien : tout ce qui a été essayé a reçu une réponse.',
    next: 'Si une intégration échoue quand même, regardez l’URL et la clé qu’elle contient.',
    who: 'Vous, ou la personne qui s’occupe de l’intégration.',
  },
  'app-host': {
    what: (host) => `${host} est l’adresse de l’application, pas celle de l’API.`,
    next: copyUrl,
    who: youOrAdministrator,
  },
  'api-elsewhere': {
    what: (host) => `L’API du compte est à une autre adresse que ${host}, par exemple dans une autre région.`,
    next: copyUrl,
    who: youOrAdministrator,
  },
  'account-mistyped': {
    what: () => 'Le nom du compte dans l’adresse est mal saisi.',
    next: copyUrl,
    who: youOrAdministrator,
  },
  'account-closed': {
    what: () => 'Le compte a été renommé, déplacé ou fermé.',
    next: 'Connectez-vous au compte. S’il existe encore, copiez la nouvelle URL de l’API depuis sa page des paramètres du développeur.',
    who: youOrAdministrator,
  },
  'not-the-api': {
    what: (host) => `${host} est un site web, ou autre chose que l’API d’ActiveCampaign.`,
    next: copyUrl,
    who: youOrAdministrator,
  },
  'key-reset': {
    what: () => 'La clé a été réinitialisée : son utilisateur en a une autre maintenant.',
    next: copyKey,
    who: youOrAdministrator,
  },
  'user-deleted': {
    what: () => 'L’utilisateur a été supprimé, et la clé avec lui.',
    next: 'Choisissez un utilisateur du compte dont la clé prendra la place, de préférence un qui n’appartient à personne en particulier.',
    who: administrator,
  },
  'other-account': {
    what: () => 'La clé appartient à un autre compte que celui de cette adresse.',
    next: 'Copiez l’URL de l’API et la clé API depuis une seule et même page des paramètres du développeur.',
    who: youOrAdministrator,
  },
  'key-miscopied': {
    what: () => 'La clé a été coupée ou modifiée lors de la copie ou de la saisie.',
    next: 'Copiez de nouveau la clé avec le bouton de copie de la page des paramètres du développeur.',
    who: youOrAdministrator,
  },
  'name-unknown': {
    what: (host) => `Aucun serveur ne porte le nom ${host} : il est mal saisi, ou n’existe plus.`,
    next: copyUrl,
    who: youOrAdministrator,
  },
  certificate: {
    what: (host) =>
      `La connexion à ${host} n’a pas pu être sécurisée : le certificat présenté n’est pas accepté.`,
    next: 'Regardez la date de l’ordinateur, et ce qui inspecte les connexions sécurisées : un antivirus, un proxy. Sur un domaine personnalisé, faites renouveler son certificat.',
    who: youThenNetwork,
  },
  'connection-blocked': {
    what: (host) =>
      `Un proxy, un pare-feu, un VPN ou une autre extension ne laisse passer aucun appel vers ${host}.`,
    next: 'Autorisez cette adresse dans ce qui la bloque, ou vérifiez depuis un autre réseau.',
    who: youThenNetwork,
  },
  'server-silent': {
    what: (host) => `Le serveur ${host} n’accepte pas de connexion, ou ne répond pas.`,
    next: wait,
    who: youThenSupport,
  },
  'connection-slow': {
    what: () => 'Votre connexion est lente ou se coupe.',
    next: 'Vérifiez de nouveau avec une meilleure connexion.',
    who: youThenNetwork,
  },
  'host-trouble': {
    what: (host) => `${host} a une panne qui lui est propre en ce moment.`,
    next: wait,
    who: youThenSupport,
  },
  'activecampaign-trouble': {
    what: () => 'ActiveCampaign tout entier est en difficulté en ce moment.',
    next: wait,
    who: 'ActiveCampaign.',
  },
  'network-gate': {
    what: () =>
      'Quelque chose en chemin répond à la place du serveur : une page de connexion de votre réseau, un proxy ou un pare-feu.',
    next: 'Connectez-vous au réseau, ou vérifiez depuis un autre.',
    who: youThenNetwork,
  },
  'network-barred': {
    what: () => 'Trop de trafic automatisé est venu de votre réseau ou de votre VPN, qui est donc retenu.',
    next: 'Attendez quelques minutes, ou vérifiez depuis un autre réseau ou sans VPN.',
    who: youThenNetwork,
  },
  'host-protected': {
    what: (host) => `${host} est protégé contre tout ce qui n’est pas un navigateur.`,
    next: copyUrl,
    who: youThenSupport,
  },
  unexplained: {
    what: () => 'La réponse ne correspond à aucune cause que Keyring connaît.',
    next: 'Vérifiez de nouveau. Si rien ne change, envoyez la preuve ci-dessous à l’assistance d’ActiveCampaign.',
    who: youThenSupport,
  },
};

/** Un fait, en une phrase. */
function fact(one: Fact, date: (at: number) => string): string {
  switch (one.id) {
    case 'refused-twice':
      return 'La question a été posée deux fois, et la clé refusée deux fois.';
    case 'works-now':
      return 'À la nouvelle demande, la réponse nomme l’utilisateur à qui appartient la clé.';
    case 'worked-before':
      return `Cette même paire a déjà fonctionné ici, comme clé de ${one.name}.`;
    case 'witness-works':
      return `La clé de ${one.name}, enregistrée pour le même compte, fonctionne : le compte n’a rien.`;
    case 'witness-sees':
      return `La clé de ${one.name} fonctionne et trouve encore cet utilisateur dans le compte.`;
    case 'witness-misses':
      return `La clé de ${one.name} fonctionne et ne trouve plus cet utilisateur dans le compte.`;
    case 'newer-key':
      return `Une autre clé enregistrée de ${one.name} fonctionne.`;
    case 'replaced':
      return `Elle a été remplacée dans Keyring par une autre clé (${date(one.at)}).`;
    case 'works-elsewhere':
      return `La même clé est enregistrée pour ${one.account}, et y fonctionne.`;
    case 'key-length':
      return `Elle a ${one.length} caractères ; toutes les clés connues en ont 72.`;
    case 'near-key':
      return one.how === 'part'
        ? 'C’est une partie d’une clé enregistrée pour ce compte, ou elle en contient une.'
        : 'Elle diffère d’un ou deux caractères d’une clé enregistrée pour ce compte.';
    case 'denied':
      return `Refusé alors que la clé fonctionne : ${list(one.reads)}.`;
    case 'allowed':
      return `La même clé peut lire ${list(one.reads)}.`;
    case 'twin':
      return twin[one.answer](one.host);
    case 'similar':
      return `Un compte de nom presque identique est enregistré : ${one.account}.`;
    case 'net-error':
      return `Le nom que le navigateur donne à l’erreur : ${one.name}.`;
    case 'ending':
      return `Derrière l’adresse se trouvait ${one.removed}.`;
    case 'address':
      return one.problem === 'look-alike'
        ? 'Elle ressemble à une adresse d’ActiveCampaign sans en être une.'
        : 'Ce n’est pas l’adresse de l’API d’un compte.';
  }
}

/** Ce qui trancherait entre les causes qui restent. */
const deciders: Record<DeciderId, string> = {
  'allow-site': 'L’accès à cette adresse : sans lui, Keyring ne peut rien demander.',
  'allow-names':
    'Le nom que le navigateur donne à l’erreur. Il le cache à Keyring, sauf si vous l’autorisez à voir ses requêtes réseau.',
  'restart-browser':
    'Le navigateur, une fois redémarré : ce que vous venez d’autoriser, Chromium ne le dit qu’à partir de son prochain démarrage.',
  'developer-page':
    'La page des paramètres du développeur, ouverte sous cet utilisateur. Une autre clé s’y trouve : elle a été réinitialisée ou mal copiée. L’URL y est différente : l’adresse était fausse. L’utilisateur n’existe plus : il a été supprimé.',
  'another-key':
    'La clé d’un autre utilisateur de ce compte, par exemple d’un administrateur : une fois qu’elle est enregistrée, Keyring peut regarder si l’utilisateur existe encore.',
  'ask-administrator':
    'Un administrateur du compte : dans les paramètres, les utilisateurs et les groupes montrent si l’utilisateur existe et ce que le groupe peut faire.',
  'billing-page': 'La page de facturation du compte, qui dit ce qui lui manque.',
  'status-page':
    'La page d’état d’ActiveCampaign, status.activecampaign.com. Keyring ne l’interroge pas de lui-même.',
  later: 'La même vérification quelques minutes plus tard : une panne passe.',
  'other-network': 'La même vérification depuis un autre réseau : si elle aboutit, c’est le réseau.',
  'open-in-tab': 'L’adresse dans un onglet : là, le navigateur indique la raison, ou montre où elle mène.',
  integration: 'L’URL et la clé dans les réglages de l’intégration qui échoue, comparées à celles-ci.',
};

export const doctor: typeof english = {
  looking: 'Questions à ActiveCampaign, en lecture seule…',
  stop: 'Arrêter',
  title: 'Ce que disent les faits',
  one: 'Voici la cause.',
  both: 'Voici les causes.',
  several: (count) => `On ne peut pas le dire avec certitude : ${count} causes restent possibles.`,
  likely: 'Voici la cause probable.',
  proof: 'Preuve',
  decide: 'Ce qui trancherait',
  next: 'Que faire',
  who: 'Qui peut le faire',
  copy: 'Copier en texte',
  copied: 'Copié. Aucune clé n’y figure.',
  notCopied: 'Le navigateur n’a pas laissé Keyring copier. Réessayez.',
  again: 'Chercher de nouveau',
  why: 'Keyring le demande une fois. Il n’écoute alors que pendant qu’il répète ce seul appel, pour cette adresse, et que ses propres appels.',
  allowNames: 'Autoriser et chercher de nouveau',
  findings,
  fact,
  deciders,
};
