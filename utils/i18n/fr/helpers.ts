import type { Diagnosis } from '@/utils/activecampaign/diagnosis';
import type { helpers as source } from '../en/helpers';

const works: Record<Diagnosis['state'], string> = {
  good: 'fonctionne',
  bad: 'ne fonctionne pas, ouvrez Keyring',
  unknown: 'pas encore confirmé',
};

export const helpers: typeof source = {
  group: 'Keyring',
  copyUrl: 'Copier l’URL d’API',
  copyKey: 'Copier la clé d’API',
  copyAs: 'Copier sous…',
  copied: 'Copié',
  urlCopied: 'URL d’API copiée',
  keyCopied: 'Clé d’API copiée',
  copiedAs: (format) => `Copié au format ${format}`,
  notCopied:
    'Le navigateur n’a pas permis la copie. Sélectionnez la valeur dans la page et copiez-la à la main.',
  save: 'Enregistrer dans Keyring',
  saving: 'Enregistrement…',
  saved: (label, state) => `Enregistré sous ${label} · ${works[state]}`,
  another: (label) => `Keyring a une autre clé pour ${label}`,
  changed: 'Mis à jour : l’ancienne clé est refusée.',
  beside: (owner, state) =>
    state === 'good'
      ? `Enregistré à côté : clé de ${owner}`
      : `Enregistré à côté : clé de ${owner} · ${works[state]}`,
  besideUnknown: (state) => `Enregistré à côté de l’autre clé · ${works[state]}`,
  undo: 'Annuler',
  undoing: 'Annulation…',
  undone: 'L’ancienne clé est de retour.',
  notUndone: 'Ce changement ne peut plus être annulé d’ici. Ouvrez Keyring depuis la barre d’outils.',
  again: 'Réessayer',
  updated: 'Keyring a été mis à jour. Rechargez cette page.',
  interrupted: 'Keyring a été interrompu. Réessayez.',
  storeTrouble:
    'Keyring ne peut pas ouvrir son coffre. Ouvrez Keyring depuis la barre d’outils pour savoir pourquoi.',
  storeFull:
    'Rien n’a été enregistré : le disque ou l’espace du navigateur est plein. Libérez de la place et réessayez.',
  notAPair:
    'Keyring ne peut pas utiliser cette URL d’API. Ouvrez Keyring depuis la barre d’outils et collez-y les deux valeurs.',
  refused:
    'Keyring n’accepte pas de clé pour ce compte depuis cette page. Ouvrez Keyring depuis la barre d’outils et collez-y les deux valeurs.',
};
