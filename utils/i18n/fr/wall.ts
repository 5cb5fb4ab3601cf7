import type { wall as english } from '../en/wall';

const accounts = (count: number): string => (count <= 1 ? `${count} compte` : `${count} comptes`);

/** Les mots de la page de tous les comptes. */
export const wall: typeof english = {
  title: 'Tous les comptes',
  columns: {
    account: 'Compte',
    state: 'État',
    environment: 'Environnement',
    owner: 'Propriétaire',
    key: 'Clé enregistrée ici',
    checked: 'Dernière vérification',
    tags: 'Étiquettes',
    uses: 'Sert dans',
  },
  actions: 'Actions',
  keyHint:
    'Depuis quand cette clé API précise est enregistrée dans Keyring. L’âge de la clé elle-même, ActiveCampaign ne le dit pas.',
  keyFor: (ago) => `Enregistrée ici ${ago}`,
  count: accounts,
  countOf: (shown, all) => `${shown} sur ${accounts(all)}`,
  search: 'Rechercher un compte',
  searchHint: 'Nom, hôte, propriétaire, étiquette ou intégration',
  allStates: 'Tous les états',
  states: { bad: 'En échec', unknown: 'Incertain', none: 'Pas vérifié', good: 'Fonctionne' },
  allEnvironments: 'Tous les environnements',
  allTags: 'Toutes les étiquettes',
  allUses: 'Toutes les intégrations',
  uses: {
    count: (count) => (count <= 1 ? `${count} intégration` : `${count} intégrations`),
    stops: (count) => `${count} à l’arrêt`,
    due: (count) => `${count} à changer`,
    stopping: 'À l’arrêt avec elle :',
    note: (label) => `Noter où sert ${label}`,
    whenLeaving: 'Quand son utilisateur doit être supprimé…',
    filterDue: 'Clé encore à changer',
    filterNone: 'Rien de noté',
  },
  sortBy: 'Trier par',
  clearFilter: 'Afficher tous les comptes',
  nothingFits: 'Aucun compte ne correspond à ce filtre.',
  checkAll: 'Tout vérifier',
  checkShown: (count) => (count <= 1 ? 'Vérifier celui-ci' : `Vérifier ces ${count} comptes`),
  stop: 'Arrêter',
  stopping: 'Arrêt…',
  saveCsv: 'Enregistrer en CSV',
  progress: (checked, total, failing, unclear) =>
    [
      `${checked} sur ${total} vérifiés`,
      failing > 0 && `${failing} en échec`,
      unclear > 0 && (unclear === 1 ? '1 incertain' : `${unclear} incertains`),
    ]
      .filter(Boolean)
      .join(', '),
  over: {
    done: 'Terminé.',
    stopped: 'Arrêté. Ce qui a été trouvé jusque-là est conservé.',
    interrupted:
      'Les vérifications ont été interrompues avant la fin. Ce qui a été trouvé jusque-là est conservé.',
  },
  checkRest: (count) => (count <= 1 ? 'Vérifier le dernier' : `Vérifier les ${count} restants`),
  dismiss: 'Fermer',
  why: (cause, label) => `${cause} : pourquoi, et que faire pour ${label}`,
  rights: 'Ce que peut faire cette clé API…',
  handOver: 'Transmettre…',
  /** `day`: in words, or ''. */
  handedOver: (from, day, over) =>
    [
      `Transmise par ${from || 'quelqu’un'}`,
      day && (over ? `à utiliser jusqu’au ${day} : passé` : `à utiliser jusqu’au ${day}`),
    ]
      .filter(Boolean)
      .join(', '),
  never: 'jamais',
  noOwner: 'pas encore connu',
  tagsOf: (label) => `Étiquettes de ${label}`,
  editTags: (label) => `Modifier les étiquettes de ${label}`,
  tagsHint: 'client, forfait…',
  onlyTag: (tag) => `Seulement les comptes avec l’étiquette ${tag}`,
  empty: 'Aucun compte ici pour le moment',
  emptyHint:
    'Ajoutez le premier : collez son URL de l’API et sa clé API, ou ouvrez sa page des paramètres du développeur, où Keyring propose de les enregistrer.',
  unlockHint: 'Les comptes reviennent dès qu’il est déverrouillé.',
  csv: {
    url: 'URL de l’API',
    cause: 'Résultat de la dernière vérification',
    email: 'E-mail du propriétaire',
    key: 'Clé enregistrée ici depuis',
    colour: 'Couleur',
    due: 'Intégrations dont la clé reste à changer',
  },
};
