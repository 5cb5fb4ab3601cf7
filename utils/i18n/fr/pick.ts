import type { pick as english } from '../en/pick';

const nouns: typeof english.nouns = {
  account: 'comptes',
  automation: 'automatisations',
  campaign: 'campagnes',
  contact: 'contacts',
  'contact-field': 'champs de contact',
  deal: 'affaires',
  'deal-field': 'champs d’affaire',
  list: 'listes',
  message: 'messages',
  pipeline: 'pipelines',
  segment: 'segments',
  stage: 'étapes',
  tag: 'tags',
  user: 'utilisateurs',
  'user-group': 'groupes d’utilisateurs',
};

/** Ce que dit un champ où l’on choisit un élément par son nom. */
export const pick: typeof english = {
  nouns,
  placeholder: (noun) => (noun === nouns.contact ? 'E-mail, nom ou identifiant' : 'Nom ou identifiant'),
  reading: (noun) => `Lecture des ${noun}…`,
  found: (count) => `Résultats\u00a0: ${count}`,
  none: 'Aucun résultat.',
  noneOf: (text) => `Aucun résultat pour «\u00a0${text}\u00a0».`,
  some: (shown, all) => `${shown} sur ${all}\u00a0: tapez pour affiner.`,
  someOfMany: (shown) => `Les ${shown} premiers résultats\u00a0: tapez pour affiner.`,
  among: (read, of) =>
    `Recherche limitée à ${read} éléments sur ${of}\u00a0: ActiveCampaign n’a pas de recherche ici. Pour tout autre, tapez l’identifiant.`,
  amongMany: (read) =>
    `Recherche limitée aux ${read} premiers\u00a0: ActiveCampaign n’a pas de recherche ici. Pour tout autre, tapez l’identifiant.`,
  reload: 'Actualiser',
  unnamed: '(sans nom)',
  unknown: 'introuvable',
  nothingPicked: 'Rien n’est choisi. Choisissez dans la liste ou tapez un identifiant.',
  failed: {
    refused: 'Cette clé ne permet pas de les lire',
    absent: 'Ce compte n’a rien de ce type',
    busy: 'ActiveCampaign est surchargé',
    offline: 'Cet ordinateur est hors ligne',
    'not-allowed': 'Le navigateur ne laisse pas Keyring joindre cet hôte',
    'no-answer': 'ActiveCampaign n’a pas répondu',
    odd: 'La réponse n’a pas pu être comprise',
    broken: 'Un problème est survenu dans Keyring',
  },
  failure: (what, status) =>
    `${what}${status === undefined ? '' : ` (${status})`}. Vous pouvez tout de même taper un identifiant.`,
};
