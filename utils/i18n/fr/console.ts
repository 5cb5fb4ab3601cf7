import type { consoleWords as english } from '../en/console';

/** Les mots de la console. */
export const consoleWords: typeof english = {
  title: 'Console Keyring',
  noAccount:
    'Ouvrez la console depuis un compte de la fenêtre Keyring : elle saura alors quelle clé utiliser.',
  unlockHint: 'Ce que vous étiez en train d’écrire revient dès que Keyring est déverrouillé.',
  owner: (name) => `clé API : ${name}`,
  writes: {
    readOnly: 'en lecture seule jusqu’à ce que vous l’ouvriez',
    open: 'Ouvrir pour 15 min',
    openUntil: (time) => `ouvert aux modifications jusqu’à ${time}`,
    close: 'Fermer',
  },
  budget: {
    title: 'Débit',
    left: (left, all) => `${left} sur ${all}`,
    hint: 'Appels possibles tout de suite : le compte en accepte 5 par seconde, fenêtre et consoles confondues.',
    waiting: 'attend son tour',
    paused: (seconds) => `le compte a demandé d’attendre ${seconds} s`,
  },
  side: {
    title: 'Opérations, requêtes enregistrées, historique et collectes',
    tabs: {
      operations: 'Opérations',
      saved: 'Requêtes',
      history: 'Historique',
      downloads: 'Collectes',
    },
  },
  operations: {
    title: 'Opérations',
    search: 'Rechercher une opération',
    hint: (count) => `Rechercher parmi ${count} opérations`,
    found: (count) => (count <= 1 ? `${count} opération trouvée` : `${count} opérations trouvées`),
    nothing: (query) =>
      `Aucune opération ne correspond à « ${query} ». Essayez d’autres mots, un chemin ou une méthode.`,
    showAll: 'Afficher toutes les opérations',
    standingMarks: {
      deprecated: 'obsolète',
      removed: 'retirée',
      observed: 'non documentée',
      undocumented: 'non documentée',
      internal: 'interne',
    },
    suspect: 'chemin douteux',
    neverSent: 'jamais envoyée',
  },
  standings: {
    deprecated: 'Obsolète : une opération plus récente la remplace.',
    removed: 'Ne figure plus dans la référence d’ActiveCampaign.',
    observed: 'Observée à l’usage, mais absente de la référence d’ActiveCampaign.',
    undocumented: 'Non documentée : personne n’a décrit son comportement.',
    internal: 'Documentée, mais pas destinée aux intégrations.',
  },
  suspectPath: 'Le chemin publié semble mal orthographié ; il est repris ici tel quel.',
  unverifiedHeader:
    'La documentation d’ActiveCampaign nomme ici un autre en-tête que partout ailleurs. Keyring envoie Api-Token ; personne n’a vérifié lequel est le bon.',
  uncertainBody:
    'La référence ne dit pas ce que contient le corps : ces champs ont été réunis d’après ce qui a été observé.',
  notifies: 'Cette opération peut envoyer des messages à de vraies personnes.',
  reference: 'Documentation',
  newTab: 's’ouvre dans un nouvel onglet',
  begin: {
    title: 'Trouvez une opération',
    hint: 'Tapez ce que vous voulez faire, par exemple « ajouter un tag » ou « désabonner », ou un chemin comme /contacts. Entrée ouvre la première.',
  },
  form: {
    title: 'Paramètres',
    body: 'Corps',
    rows: 'Lignes et ordre',
    required: 'obligatoire',
    none: 'non envoyé',
    more: (count, filled) =>
      filled === 0
        ? `Autres champs (${count})`
        : `Autres champs (${count}, dont ${filled} ${filled === 1 ? 'rempli' : 'remplis'})`,
    outdated: (count, filled) =>
      filled === 0
        ? `Champs obsolètes (${count})`
        : `Champs obsolètes (${count}, dont ${filled} ${filled === 1 ? 'rempli' : 'remplis'})`,
    nothing: 'Rien à remplir.',
    unknownTitle: 'Une requête à la main',
    unknown:
      'Aucune opération connue de Keyring n’a cette méthode et ce chemin. Seule compte la requête telle qu’elle est écrite.',
    brokenBody: 'Le corps n’est pas du JSON pour l’instant. Les champs reviennent dès qu’il l’est.',
    example: 'Remplir avec un exemple',
    clear: 'Vider',
    undo: 'Annuler',
    show: 'Afficher',
    hide: 'Masquer',
    yes: (value) => `Oui (${value})`,
    no: (value) => `Non (${value})`,
    lines: 'une valeur par ligne',
    add: (label) => `Ajouter : ${label}`,
    remove: (label) => `Retirer : ${label}`,
    entry: (label, number) => `${label} ${number}`,
    column: 'Trier par',
    direction: 'Sens',
    noOrder: 'sans tri',
    ascending: 'croissant',
    descending: 'décroissant',
    comparison: (label) => `Comparaison : ${label}`,
    comparisons: {
      '': 'tel quel',
      eq: 'est',
      neq: 'n’est pas',
      lt: 'inférieur à',
      lte: 'au plus',
      gt: 'supérieur à',
      gte: 'au moins',
      contains: 'contient',
      starts_with: 'commence par',
    },
    dateHint: 'Un jour, par exemple 2026-11-23.',
    dateTimeHint: 'Avec son fuseau horaire, par exemple 2026-11-23T09:30:00-05:00, ou Z pour UTC.',
    here: (time) => `${time} chez vous`,
    noZone: 'Aucun fuseau horaire n’est indiqué.',
    centsHint: 'En unités monétaires, par exemple 129,00 : le montant est envoyé en centimes.',
    broken: (line, column) => `JSON invalide : ligne ${line}, colonne ${column}.`,
    refused: {
      integer: 'Un nombre entier est attendu ici.',
      number: 'Un nombre est attendu ici.',
      flag: '1 ou 0 est attendu ici.',
      boolean: 'true ou false est attendu ici.',
      cents: 'Un montant est attendu ici, par exemple 129,00.',
      date: 'Un jour est attendu ici, par exemple 2026-11-23.',
      'date-time': 'Une date et une heure sont attendues ici, par exemple 2026-11-23T09:30:00-05:00.',
      other: 'Cette valeur ne peut pas être envoyée ici.',
    },
  },
  request: {
    title: 'Requête',
    method: 'Méthode',
    target: 'Chemin et paramètres',
    body: 'Corps JSON',
    noBody: 'Aucun corps n’est envoyé.',
    addBody: 'Écrire un corps',
    key: (owner) => `la clé API de l’utilisateur ${owner}`,
    keyOf: 'la clé API de ce compte',
    broken: (line, column) => `JSON invalide : ligne ${line}, colonne ${column}.`,
    tabHint: 'Tab quitte l’éditeur.',
    showSecrets: 'Afficher les secrets',
    hideSecrets: 'Masquer les secrets',
  },
  send: 'Envoyer',
  cancel: 'Annuler',
  blocked: {
    open: (names) => `Reste à remplir : ${names}.`,
    broken: (line, column) => `Le corps n’est pas du JSON : ligne ${line}, colonne ${column}.`,
    refused: (count) =>
      count === 1
        ? 'Un champ contient une valeur qui ne peut pas être envoyée.'
        : `${count} champs contiennent des valeurs qui ne peuvent pas être envoyées.`,
    address: 'Le chemin doit commencer par une seule barre oblique : il reste sur l’API de ce compte.',
    'body-of-get': 'Une requête GET n’a pas de corps. Retirez le corps ou choisissez une autre méthode.',
    'event-tracking':
      'Cette requête va vers trackcmp.net, un autre serveur que l’API du compte. La clé API ne doit pas y voyager : la requête est construite ici et n’est jamais envoyée.',
    'key-in-address':
      'Cette opération veut la clé API dans l’adresse, que les journaux conservent. La requête est construite ici et n’est jamais envoyée.',
  },
  result: {
    title: 'Réponse',
    none: 'La réponse s’affiche ici.',
    of: 'Réponse à',
    running: 'Envoi…',
    large: {
      what: 'Cette réponse dépasse 50 Mo. Keyring peut la demander encore une fois et l’enregistrer dans un fichier, sans l’afficher.',
      save: 'Enregistrer dans un fichier',
      stop: 'Arrêter',
      saving: (megabytes) => `Enregistrement… ${megabytes.toFixed(1).replace('.', ',')} Mo`,
      saved: (megabytes) => `Enregistré : ${megabytes.toFixed(1).replace('.', ',')} Mo.`,
      failed: 'La réponse n’est pas arrivée entière ; rien n’a donc été enregistré.',
    },
    seconds: (seconds) => `${seconds} s`,
    cancelledRead: 'Annulé. Rien n’a été modifié.',
    cancelledWrite:
      'Annulé. Si la requête avait déjà atteint ActiveCampaign, la modification a pu être effectuée malgré tout.',
    interruptedRead:
      'L’arrière-plan de Keyring s’est arrêté avant la réponse. Une lecture ne modifie rien : elle peut être renvoyée.',
    interruptedWrite:
      'L’arrière-plan de Keyring s’est arrêté avant la réponse. La modification a pu être effectuée : vérifiez avant de renvoyer la requête.',
    again: 'Renvoyer',
    sentAgain: 'L’arrière-plan de Keyring s’est arrêté avant la réponse. La lecture est renvoyée…',
    look: 'Vérifier maintenant',
    readOnly:
      'Rien n’a été envoyé : ce compte est en lecture seule jusqu’à ce que vous l’ouvriez aux modifications.',
    unconfirmed: 'Rien n’a été envoyé : cette modification n’a pas été confirmée.',
  },
  draftTrouble: 'Ce que vous écrivez ne peut pas être conservé pour l’instant :',
};
