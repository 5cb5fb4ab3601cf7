import type { helpers as source } from '../en/helpers';

const works = { good: 'fonctionne', bad: 'ne fonctionne pas, ouvrez Keyring', unknown: 'état inconnu' };

export const helpers: typeof source = {
  group: 'Keyring',
  copyUrl: 'Copier l’URL de l’API',
  copyKey: 'Copier la clé API',
  copyAs: 'Copier au format…',
  copied: { url: 'URL de l’API copiée', key: 'Clé API copiée' },
  copiedAs: (format) => `Copié au format ${format}`,
  notCopied: 'Non copié : le navigateur a refusé. Sélectionnez la valeur et copiez-la à la main.',
  notMeant: 'Rien n’a été fait : cette barre venait d’apparaître, ou est recouverte.',
  save: 'Enregistrer dans Keyring',
  saving: 'Enregistrement…',
  saved: (label, state) => `Enregistré sous ${label} · ${works[state]}`,
  another: (label) => `Keyring a une autre clé pour ${label}`,
  changed: 'Mis à jour : la clé précédente est refusée.',
  beside: (owner, state) =>
    `Ajoutée en plus des autres clés · ${owner ? `propriétaire : ${owner}` : works[state]}`,
  undo: 'Annuler',
  undone: 'La clé précédente est rétablie.',
  notUndone: 'Annulation désormais impossible ici.',
  again: 'Réessayer',
  updated: 'Keyring a été mis à jour. Rechargez cette page.',
  interrupted: 'Keyring a été interrompu. Réessayez.',
  locked: 'Keyring est verrouillé. Déverrouillez-le depuis la barre d’outils.',
  vault:
    'Keyring ne peut pas ouvrir son coffre. Ouvrez Keyring depuis la barre d’outils pour savoir pourquoi.',
  full: 'Rien n’a été enregistré : le disque est plein. Libérez de la place.',
  refused:
    'Keyring n’accepte pas ces valeurs depuis cette page. Ouvrez Keyring depuis la barre d’outils et collez-les.',
};
