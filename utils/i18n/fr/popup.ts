import type { popup as english } from '../en/popup';

/** Les mots de la fenêtre de la barre d’outils. */
export const popup: typeof english = {
  name: 'Keyring pour ActiveCampaign',
  search: 'Rechercher un compte',
  searchHint: (count) =>
    count <= 1 ? `Rechercher dans ${count} compte` : `Rechercher parmi ${count} comptes`,
  accounts: 'Comptes',
  sections: { 'this-tab': 'Cet onglet', pinned: 'Épinglés', recent: 'Récents', found: 'Trouvés' },
  environments: {
    unmarked: 'Non précisé',
    production: 'Production',
    client: 'Client',
    staging: 'Préproduction',
    sandbox: 'Bac à sable',
  },
  found: (count) => (count <= 1 ? `${count} compte trouvé` : `${count} comptes trouvés`),
  nothingFound: (query) => `Aucun compte ne correspond à « ${query} ».`,
  clearSearch: 'Afficher tous les comptes',
  unreadable: (count) =>
    count === 1
      ? 'Un compte enregistré est illisible. Il est conservé tel quel.'
      : `${count} comptes enregistrés sont illisibles. Ils sont conservés tels quels.`,
  notChecked: 'pas encore vérifié',
  checking: 'Vérification…',
  until: (day, over) => `À utiliser jusqu’au ${day}${over ? ' : passé' : ''}`,
  checkedAgo: (ago) => `Vérifié ${ago}`,
  copyKey: 'Copier la clé API',
  copyUrl: 'Copier l’URL de l’API',
  copyKeyOf: (label) => `Copier la clé API : ${label}`,
  copyAs: 'Copier au format…',
  copied: {
    key: (label) => `Clé API copiée : ${label}`,
    url: (label) => `URL de l’API copiée : ${label}`,
    as: (label, format) => `Copié au format ${format}, avec la clé : ${label}`,
  },
  notCopied:
    'Le navigateur n’a pas laissé Keyring écrire dans le presse-papiers. Cliquez dans cette fenêtre et réessayez.',
  check: 'Vérifier',
  openConsole: 'Ouvrir la console',
  more: (label) => `Autres actions pour ${label}`,
  edit: 'Modifier',
  pin: 'Épingler en haut',
  unpin: 'Désépingler',
  openDeveloperPage: 'Ouvrir les paramètres du développeur',
  whereUsed: 'Où elle sert…',
  rotate: 'Remplacer la clé API…',
  bringPreviousBack: 'Rétablir la clé précédente',
  remove: 'Supprimer',
  removed: (label) => `Compte supprimé : ${label}.`,
  alsoRemoved: (count) =>
    count === 1 ? '1 autre pourra être rétabli ensuite.' : `${count} autres pourront être rétablis ensuite.`,
  undo: 'Annuler',
  allow: (host) => `Autoriser ${host}`,
  addAccount: 'Ajouter un compte',
  allAccounts: 'Tous les comptes',
  settings: 'Réglages',
  lock: 'Verrouiller',
  locked: {
    title: 'Keyring est verrouillé',
    field: 'Phrase secrète',
    unlock: 'Déverrouiller',
    unlocking: 'Déverrouillage…',
    passkey: 'Déverrouiller avec une clé d’accès',
    wrong: 'Ce n’est pas la phrase secrète. Les majuscules et les espaces comptent.',
    reason: (minutes) =>
      `Il se verrouille après ${minutes === 1 ? '1 minute' : minutes === 60 ? '1 heure' : `${minutes} minutes`} sans utilisation.`,
  },
  back: 'Retour',
  tryAgain: 'Réessayer',
  unsavedTab: {
    notice: (account) => `${account} n’est pas encore dans Keyring.`,
    paste: 'Coller ici',
    open: 'Ouvrir les paramètres du développeur',
  },
  look: {
    offer: 'Cet onglet est-il la page des paramètres du développeur, sur votre propre domaine ?',
    button: 'Chercher dans cet onglet',
    found:
      'URL de l’API et clé API trouvées. Enregistrez-les avec la barre Keyring, près des champs de la page.',
    nothing:
      'Ni l’URL de l’API ni la clé API n’ont été trouvées avec certitude dans cet onglet. Copiez-les et collez-les ici.',
    allowed: (host) => `Autorisé : désormais, Keyring cherche de lui-même sur ${host}.`,
    always: (host) => `Toujours autoriser sur ${host}`,
  },
};
