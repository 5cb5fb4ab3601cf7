import type { rotation as english } from '../en/rotation';

const integrations = (count: number): string =>
  count <= 1 ? `${count} intégration` : `${count} intégrations`;

/** Les mots de la page qui accompagne le remplacement des clés. */
export const rotation: typeof english = {
  title: 'Rotations de clés',
  of: (label) => `Nouvelle clé API : ${label}`,
  hint: 'Une clé API réinitialisée cesse aussitôt de fonctionner, partout. Cette liste mène de la réinitialisation à la preuve que tout va bien, survit à la fermeture du navigateur et laisse un compte rendu sans aucune clé.',
  unlockHint: 'Cette page revient dès qu’il est déverrouillé.',
  gone: 'Cette rotation n’est plus ici. Elle a peut-être été supprimée dans une autre fenêtre.',
  back: 'Toutes les rotations',
  tryAgain: 'Réessayer',

  none: 'Aucune clé n’est en cours de remplacement. Pour commencer, choisissez « Remplacer la clé API… » dans le menu d’un compte.',
  accounts: 'Tous les comptes',
  underWay: 'En cours',
  finished: 'Terminées',
  unread: (count) =>
    count === 1
      ? 'Une rotation est illisible. Elle est conservée telle quelle.'
      : `${count} rotations sont illisibles. Elles sont conservées telles quelles.`,
  begun: (when) => `commencée le ${when}`,
  ended: (when) => `terminée le ${when}`,
  changed: (changed, of) =>
    of === 0 ? 'aucune intégration notée' : `${changed} sur ${integrations(of)} à jour`,
  next: (step) => `À faire : ${step}`,

  why: 'Pourquoi la remplacer ?',
  reasons: {
    planned: {
      name: 'Le moment est venu de changer de clé',
      hint: 'Préparez d’abord : qui est concerné, et quand. Puis réinitialisez la clé et changez-la là où elle sert.',
    },
    compromised: {
      name: 'La clé est peut-être en de mauvaises mains',
      hint: 'Réinitialisez-la maintenant. Tout ce qui l’utilise s’arrête aussitôt, et sera changé ensuite.',
    },
    'reset-noticed': {
      name: 'Elle a déjà été réinitialisée',
      hint: 'Keyring a la nouvelle clé. Reste à la changer là où sert encore l’ancienne.',
    },
  },
  steps: {
    prepare: 'Préparer',
    reset: 'Réinitialiser la clé',
    change: 'La changer là où elle sert',
    prove: 'Prouver que c’est fait',
    record: 'Garder le compte rendu',
  },
  state: { done: 'fait', now: 'à faire', later: 'pas fait' },

  affected: (count) =>
    count === 0
      ? 'Aucune intégration n’est notée pour cette clé : il n’y a donc personne à prévenir. Ce qui n’est pas noté ici ne peut pas être suivi ; si la clé sert quelque part, notez-le d’abord.'
      : count === 1
        ? '1 intégration s’arrêtera à la réinitialisation, jusqu’à ce que la nouvelle clé y soit :'
        : `${count} intégrations s’arrêteront à la réinitialisation, jusqu’à ce que la nouvelle clé y soit :`,
  keeper: (who) => `suivi par ${who}`,
  nobody: 'personne n’est noté pour le suivi',
  day: 'Prévue pour le',
  dayHint: 'Rien ne se fait tout seul ce jour-là. La date figure dans l’avis et dans le compte rendu.',
  copyNotice: 'Copier un avis pour les personnes concernées',
  notice: (label, host, day, names) =>
    [
      `La clé API du compte ActiveCampaign ${label} (${host}) va être remplacée${day && ` le ${day}`}.`,
      'L’ancienne clé cessera de fonctionner à ce moment-là. Ont besoin de la nouvelle :',
      ...names.map((name) => `- ${name}`),
      'La nouvelle clé sera transmise par un moyen sûr, pas dans un message comme celui-ci.',
    ].join('\n'),
  copied: 'Copié.',
  copyKey: 'Copier la nouvelle clé API',
  keyCopied: 'Clé API copiée.',
  prepareAgain: 'Changer',
  notCopied:
    'Le navigateur n’a pas laissé Keyring écrire dans le presse-papiers. Cliquez dans cette page et réessayez.',
  second: 'Sans interruption',
  noSecond: 'Non : elles s’arrêtent jusqu’au changement',
  secondOf: (label) => `Passer d’abord à l’autre clé : ${label}`,
  secondHint:
    'La clé d’un autre utilisateur de ce compte peut prendre le relais avant la fin de l’ancienne. Il lui faut les mêmes droits.',
  secondWorks: (owner) => `Elle fonctionne : ${owner}.`,
  secondFails: (cause) =>
    `Rien ne prouve qu’elle fonctionne (${cause}). Keyring attend cette preuve avant la suite.`,
  ready: 'Tout est prêt',
  readyAt: (when) => `Préparée le ${when}.`,

  howToReset:
    'Sur la page des paramètres du développeur, choisissez de réinitialiser la clé et confirmez. Puis cliquez sur « Enregistrer dans Keyring » dans la barre près de la nouvelle clé : cette page s’en aperçoit d’elle-même.',
  signedIn: (owner) =>
    `Cette page montre la clé de la personne connectée : connectez-vous à ActiveCampaign avec cet utilisateur, ${owner}.`,
  stopsAtOnce: 'L’ancienne clé cesse de fonctionner dès que vous confirmez.',
  openDeveloperPage: 'Ouvrir les paramètres du développeur',
  noDeveloperPage:
    'Keyring ne sait pas où se trouve l’application de ce compte. Ouvrez vous-même sa page des paramètres du développeur, et collez la nouvelle clé dans le compte avec « Modifier ».',
  credentialGone: 'Le compte n’est plus dans Keyring : une nouvelle clé ne peut donc pas être remarquée.',
  waiting: 'En attente de la nouvelle clé…',
  refusedAlready:
    'ActiveCampaign refuse l’ancienne clé : elle a été réinitialisée. La nouvelle n’est pas encore dans Keyring.',
  goneOrReset: 'ActiveCampaign refuse l’ancienne clé.',
  thenReset:
    'Tout est passé à l’autre clé. Réinitialisez maintenant l’ancienne, ou supprimez son utilisateur ; puis laissez Keyring l’essayer.',
  noticed: (when) => `Keyring a la nouvelle clé, depuis le ${when}.`,
  otherOwner: (owner) => `La nouvelle clé appartient à un autre utilisateur : ${owner}.`,

  firstTheKey: 'Dès que la nouvelle clé est ici, elle est à mettre dans chacune :',
  firstTheProof: 'Dès qu’il est prouvé que l’autre clé fonctionne, elle est à mettre dans chacune :',
  giveEach:
    'Mettez la nouvelle clé dans chacune. Sur son site, faites un clic droit dans le champ et choisissez « Insérer la clé API… », ou copiez-la.',
  giveEachSecond: (label) =>
    `Mettez dans chacune l’autre clé (${label}). Sur son site, faites un clic droit dans le champ et choisissez « Insérer la clé API… », ou copiez-la.`,
  nothingToChange: 'Aucune intégration n’est notée pour cette clé : il n’y a donc rien à cocher.',
  noteOne: 'Noter où elle sert',
  tick: (name) => `Changée dans ${name}`,
  changedAt: (when) => `changée le ${when}`,
  how: 'Comment faire',
  open: 'Ouvrir',
  openOf: (name) => `Ouvrir ${name}`,

  oldKey: {
    none: 'L’ancienne clé n’a pas encore été essayée.',
    dead: 'L’ancienne clé est hors d’usage : ActiveCampaign la refuse.',
    works: 'L’ancienne clé fonctionne encore. Quiconque l’a peut s’en servir : réinitialisez-la.',
    notKept: 'L’ancienne clé n’a pas pu être essayée : elle n’est plus conservée ici.',
    untold: (cause) => `L’ancienne clé n’a pas pu être essayée : ${cause}.`,
  },
  newKey: {
    none: 'La nouvelle clé n’a pas encore été essayée.',
    works: (owner) => (owner ? `La nouvelle clé fonctionne : ${owner}.` : 'La nouvelle clé fonctionne.'),
    refused:
      'La nouvelle clé est refusée. Elle a peut-être été réinitialisée une fois de plus : enregistrez celle que la page montre maintenant.',
    untold: (cause) => `La nouvelle clé n’a pas pu être essayée : ${cause}.`,
  },
  tried: (when) => `essayée le ${when}`,
  trying: 'Essai des deux clés…',
  tryBoth: 'Essayer les deux maintenant',

  recordHint:
    'Une page qui dit ce qui a été fait et quand, pour vos dossiers ou pour qui l’a demandée. Elle ne contient aucune clé.',
  copyRecord: 'Copier le texte',
  saveRecord: 'Enregistrer la page',
  finish: 'Terminer',
  finishAnyway: 'Terminer malgré tout',
  left: (what) => `Reste à faire : ${what}.`,
  undone: {
    prepare: 'la préparation',
    reset: 'la réinitialisation, ou la vérification de la nouvelle clé',
    change: 'des intégrations qui ont encore l’ancienne clé',
    prove: 'la preuve que l’ancienne clé est hors d’usage et que la nouvelle fonctionne',
    record: 'la fin',
  },
  finishedAt: (when) => `Terminée le ${when}. Elle reste telle quelle.`,
  goOn: 'La reprendre',
  remove: 'Supprimer cette rotation',
  removeSure: 'Supprimer définitivement',
  keep: 'Garder',

  record: {
    title: (label) => `Compte rendu : nouvelle clé API, ${label}`,
    account: 'Compte',
    host: 'API',
    owner: 'Propriétaire de la clé',
    reason: 'Motif',
    reasons: {
      planned: 'remplacement prévu',
      'reset-noticed': 'la clé avait été réinitialisée',
      compromised: 'la clé était peut-être en de mauvaises mains',
    },
    begun: 'Commencée',
    day: 'Prévue pour le',
    noticed: 'Nouvelle clé dans Keyring',
    notYet: 'pas encore',
    second: 'Passage à une autre clé',
    finished: 'Terminée',
    integrations: 'Où elle servait',
    none: 'Aucune intégration n’était notée.',
    use: (name, kind, keeper, when) =>
      [kind === '' ? name : `${name} (${kind})`, when ? `changée le ${when}` : 'pas changée', keeper]
        .filter(Boolean)
        .join(', '),
    proofs: 'Preuves',
    proof: (says, when) => `${says} (${when})`,
    left: 'Reste à faire',
    nothingLeft: 'Rien',
    foot: 'Établi par Keyring pour ActiveCampaign. Ce compte rendu ne contient aucune clé.',
  },
};
