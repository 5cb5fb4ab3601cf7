import type { integrationsWords as english } from '../en/integrations';

const integrations = (count: number): string =>
  count <= 1 ? `${count} intégration` : `${count} intégrations`;
const keys = (count: number): string =>
  count <= 1 ? `${count} clé enregistrée` : `${count} clés enregistrées`;

/** Les mots de la page qui dit où une clé sert, et quoi faire quand son utilisateur doit être supprimé. */
export const integrationsWords: typeof english = {
  title: 'Où elle sert',
  of: (label) => `Où sert la clé API : ${label}`,
  hint: 'Tout ce qui utilise cette clé API s’arrête quand son utilisateur est supprimé ou qu’elle est réinitialisée. Keyring ne connaît que ce qui est noté ici.',
  unlockHint: 'Ce qui était ici revient dès qu’il est déverrouillé.',
  owner: (name) => `Clé API de ${name}`,
  list: 'Intégrations',
  none: 'Rien n’est encore noté. Notez le premier endroit où cette clé API sert.',
  unread: (count) =>
    count === 1
      ? 'Une intégration est illisible. Elle est conservée telle quelle.'
      : `${count} intégrations sont illisibles. Elles sont conservées telles quelles.`,
  keeper: (who) => `Responsable : ${who}`,
  due: 'Elle a peut-être encore l’ancienne clé API : celle qui est enregistrée a été remplacée depuis.',
  dueCount: (count) =>
    count <= 1
      ? `${count} intégration a peut-être encore l’ancienne clé API.`
      : `${count} intégrations ont peut-être encore l’ancienne clé API.`,
  changed: 'Clé changée là-bas',
  changedAgo: (ago) => `Sa clé a été changée ${ago}`,
  steps: 'Comment changer sa clé',
  open: (host) => `Ouvrir ${host}`,
  edit: 'Modifier',
  editOf: (name) => `Modifier ${name}`,
  remove: 'Supprimer',
  removeOf: (name) => `Supprimer ${name}`,
  removed: (name) => `Supprimé : ${name}.`,
  undo: 'Annuler',
  add: 'Noter une intégration',
  kind: 'Ce que c’est',
  name: 'Nom',
  address: 'Adresse',
  addressHint: 'https://… là où se change sa clé',
  keeperField: 'Qui s’en occupe',
  notes: 'Notes',
  save: 'Enregistrer',
  cancel: 'Annuler',
  restored: 'Ce que vous aviez saisi est revenu.',
  problems: {
    'no-name': 'Donnez-lui un nom.',
    'too-long': 'C’est trop long. Raccourcissez les notes ou l’adresse.',
    address: 'Ce n’est pas une adresse https qui s’ouvre. Corrigez-la, ou laissez-la vide.',
    key: 'Il y a là une clé, ou ce qui y ressemble. Retirez-la : Keyring garde les clés ailleurs.',
    gone: 'Elle n’est plus là : elle a été supprimée dans une autre fenêtre.',
    full: 'Il n’y a plus de place pour d’autres intégrations. Supprimez celles qui ne servent plus.',
  },
  whenLeaving: 'Quand son utilisateur doit être supprimé…',

  leaving: {
    title: 'Quand un utilisateur doit être supprimé',
    hint: 'Avec un utilisateur disparaît sa clé API, et tout ce qui l’utilise s’arrête aussitôt. Passez-le d’abord à la clé API d’un autre utilisateur.',
    user: 'Utilisateur à supprimer',
    unknownOwner: 'propriétaire pas encore connu',
    noAccounts: 'Aucun compte n’est encore enregistré : Keyring ne connaît donc aucun utilisateur.',
    breaks: (savedKeys, uses) =>
      `Ce qui s’arrête : ${keys(savedKeys)}, ${uses === 0 ? 'aucune intégration notée' : integrations(uses)}`,
    broken: (savedKeys, uses) =>
      `Ce qui s’est arrêté : ${keys(savedKeys)}, ${uses === 0 ? 'aucune intégration notée' : integrations(uses)}`,
    onlyReset:
      'Si la clé API a seulement été réinitialisée, enregistrez plutôt la nouvelle : c’est alors celle-ci qu’il faut à ses intégrations.',
    nothingNoted:
      'Rien de noté n’utilise cette clé API. Cela ne prouve pas que rien ne l’utilise : demandez à qui a mis en place formulaires, boutiques et automatisations.',
    noteNow: 'Noter une intégration…',
    replacement: 'Clé API qui prend le relais',
    notWorking:
      'La dernière vérification de cette clé API a échoué. Choisissez-en une autre, ou vérifiez-la d’abord.',
    unchecked: 'Cette clé API n’a pas encore été vérifiée.',
    sameOwner:
      'On ne sait pas de qui est cette clé API : une vérification le dit. Elle ne doit pas être du même utilisateur.',
    noReplacement: 'Aucune clé API d’un autre utilisateur de ce compte n’est encore enregistrée ici.',
    makeOne: [
      'Dans les paramètres d’ActiveCampaign, sous Utilisateurs et groupes, ajoutez un utilisateur réservé aux intégrations, dans un groupe qui a les droits nécessaires.',
      'Connectez-vous comme cet utilisateur, et ouvrez les paramètres du développeur.',
      'Enregistrez l’URL de l’API et la clé API dans Keyring. Revenez ensuite ici : elle est proposée aussitôt.',
    ],
    makeOneWho:
      'Un administrateur du compte peut le faire. Un utilisateur peut compter dans les places de l’abonnement.',
    openDeveloperPage: 'Ouvrir les paramètres du développeur',
    paste: 'Coller sa clé API dans Keyring',
    progress: (done, total) => `${done} sur ${total} passées`,
    move: 'C’est fait, elle utilise l’autre clé',
    moved: (label) => `Maintenant avec ${label}`,
    allMoved: 'Rien de ce qui est noté ici n’utilise plus cette clé API.',
    nowDelete:
      'L’utilisateur peut être supprimé dans les paramètres d’ActiveCampaign, sous Utilisateurs et groupes. Supprimez ensuite sa clé API ici.',
  },
};
