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
  checkedAgo: (ago) => `Vérifié ${ago}`,
  copyKey: 'Copier la clé API',
  copyUrl: 'Copier l’URL de l’API',
  copyKeyOf: (label) => `Copier la clé API : ${label}`,
  copyAs: 'Copier au format…',
  copied: {
    key: (label) => `Clé API copiée : ${label}`,
    url: (label) => `URL de l’API copiée : ${label}`,
    as: (label, format) => `Copié au format ${format} : ${label}`,
  },
  notCopied:
    'Le navigateur n’a pas laissé Keyring écrire dans le presse-papiers. Cliquez dans cette fenêtre et réessayez.',
  check: 'Vérifier',
  more: (label) => `Autres actions pour ${label}`,
  edit: 'Modifier',
  pin: 'Épingler en haut',
  unpin: 'Désépingler',
  openDeveloperPage: 'Ouvrir les paramètres du développeur',
  bringPreviousBack: 'Rétablir la clé précédente',
  remove: 'Supprimer',
  removed: (label) => `Compte supprimé : ${label}.`,
  alsoRemoved: (count) =>
    count === 1 ? '1 autre pourra être rétabli ensuite.' : `${count} autres pourront être rétablis ensuite.`,
  undo: 'Annuler',
  allow: (host) => `Autoriser ${host}`,
  addAccount: 'Ajouter un compte',
  settings: 'Réglages',
  lock: 'Verrouiller',
  locked: {
    title: 'Keyring est verrouillé',
    field: 'Phrase secrète',
    unlock: 'Déverrouiller',
    unlocking: 'Déverrouillage…',
    wrong: 'Ce n’est pas la phrase secrète. Les majuscules et les espaces comptent.',
    reason: (minutes) =>
      `Il se verrouille après ${minutes === 1 ? '1 minute' : minutes === 60 ? '1 heure' : `${minutes} minutes`} sans utilisation.`,
  },
  back: 'Retour',
  add: {
    first: 'Ajoutez votre premier compte',
    title: 'Ajouter un compte',
    hint: 'Collez l’URL de l’API et la clé API sous n’importe quelle forme : deux lignes, un fichier .env, une commande cURL, ou même un e-mail entier.',
    field: 'Collez ce que vous voulez',
    example: 'https://compte.api-us1.com\n3f9c2b7a51d04e8f…',
    save: 'Enregistrer le compte',
    saveAll: (count) => `Enregistrer ${count} comptes`,
    saving: 'Enregistrement…',
    orOpen:
      'Vous ne les avez pas sous la main ? Ouvrez les paramètres du développeur de votre compte et enregistrez-les là, en un clic.',
    account: 'Nom du compte',
    accountHint: 'compte',
    open: 'Ouvrir',
    tryOut: 'Interrogation d’ActiveCampaign…',
    same: (label) => `Cette clé est déjà enregistrée, sous le nom ${label}.`,
    changed: (label) => `Clé remplacée pour ${label} : la clé précédente est refusée.`,
    beside: (label) => `Ajoutée en plus des autres clés de ce compte, sous le nom ${label}.`,
  },
  tryAgain: 'Réessayer',
  startAnew: 'Repartir de zéro',
  startAnewHint:
    'Ou commencez avec un Keyring vide. Les données enregistrées jusqu’ici sont mises de côté, scellées telles quelles.',
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
  editing: {
    title: (label) => `Modifier ${label}`,
    restored: 'Vous aviez laissé ces modifications sans les enregistrer. « Annuler » les abandonne.',
    label: 'Nom',
    environment: 'Environnement',
    colour: 'Couleur',
    colours: {
      rust: 'Rouille',
      teal: 'Sarcelle',
      violet: 'Violet',
      amber: 'Ambre',
      blue: 'Bleu',
      pink: 'Rose',
      green: 'Vert',
      slate: 'Ardoise',
    },
    url: 'URL de l’API',
    key: 'Nouvelle clé API',
    keyHint: 'Laissez vide pour garder la clé enregistrée',
    keyProblem:
      'Une clé API compte de 40 à 128 caractères, uniquement des chiffres et des lettres de a à f. La plupart en ont 72.',
    urlProblem: 'Ce n’est pas l’adresse d’une API ActiveCampaign.',
    save: 'Enregistrer les modifications',
    cancel: 'Annuler',
  },
  diagnosis: {
    causes: 'Causes possibles',
    decide: 'Pour trancher',
    next: 'Que faire',
    who: 'Qui peut le faire',
  },
};
