import type { helpers as source } from '../en/helpers';

const works = {
  good: 'fonctionne',
  bad: 'ne fonctionne pas, ouvrez Keyring',
  unknown: 'pas encore confirmé',
};

export const helpers: typeof source = {
  group: 'Keyring',
  copyUrl: 'Copier l’URL API',
  copyKey: 'Copier la clé API',
  copyAs: 'Copier comme…',
  copied: { url: 'URL API copiée', key: 'Clé API copiée' },
  copiedAs: (format) => `Copié au format ${format}`,
  notCopied: 'Non copié : le navigateur a refusé. Sélectionnez la valeur et copiez-la à la main.',
  save: 'Enregistrer dans Keyring',
  saving: 'Enregistrement…',
  saved: (label, state) => `Enregistré sous ${label} · ${works[state]}`,
  another: (label) => `Keyring a une autre clé pour ${label}`,
  changed: 'Mis à jour : l’ancienne clé est refusée.',
  beside: (owner, state) =>
    owner ? `Enregistré à côté : clé de ${owner}` : `Enregistré à côté de l’autre clé · ${works[state]}`,
  undo: 'Annuler',
  undone: 'L’ancienne clé est de retour.',
  notUndone: 'Ceci ne peut plus être annulé ici.',
  again: 'Réessayer',
  updated: 'Keyring a été mis à jour. Rechargez cette page.',
  interrupted: 'Keyring a été interrompu. Réessayez.',
  vault:
    'Keyring ne peut pas ouvrir son coffre. Ouvrez Keyring depuis la barre d’outils pour savoir pourquoi.',
  full: 'Rien n’a été enregistré : le disque est plein. Libérez de la place.',
  refused:
    'Keyring ne peut pas prendre ces valeurs de cette page. Ouvrez Keyring depuis la barre d’outils et collez-les-y.',
};
