import type { saved as english } from '../en/saved';

const requests = (count: number): string => (count <= 1 ? `${count} requête` : `${count} requêtes`);

/** Les mots des requêtes enregistrées de la console et de leurs variables. */
export const saved: typeof english = {
  title: 'Requêtes enregistrées',
  search: 'Rechercher une requête',
  found: (count) => (count <= 1 ? `${count} requête trouvée` : `${count} requêtes trouvées`),
  nothing: (query) => `Aucune requête enregistrée ne correspond à « ${query} ».`,
  none: 'Rien n’est encore enregistré. Écrivez une requête et choisissez Enregistrer, à côté d’Envoyer. Mettez {{email}} là où une valeur est à demander chaque fois.',
  unread: (count) =>
    count === 1
      ? 'Une requête enregistrée est illisible. Elle reste où elle est, et les autres sont intactes.'
      : `${count} requêtes enregistrées sont illisibles. Elles restent où elles sont, et les autres sont intactes.`,
  noFolder: 'Sans dossier',
  newFolder: 'Nouveau dossier',
  folderName: 'Nom du dossier',
  emptyFolder: 'Vide. Faites glisser une requête ici.',
  more: (name) => `Plus : ${name}`,
  moreFolder: (name) => `Dossier : ${name}`,
  rename: 'Renommer…',
  renameOrMove: 'Renommer ou déplacer…',
  removeFolder: 'Supprimer le dossier, garder ses requêtes',
  duplicate: 'Dupliquer',
  copyOf: (name) => `${name} (copie)`,
  up: 'Monter',
  down: 'Descendre',
  remove: 'Supprimer',
  removed: (name) => `Supprimée : ${name}.`,
  undo: 'Annuler',
  moved: (name, at, of) => `${name} : maintenant ${at} sur ${of}.`,
  movedTo: (name, folder) => `${name} : maintenant dans ${folder}.`,
  keys: 'Alt avec les flèches haut et bas déplace une requête.',
  save: 'Enregistrer',
  saveTitle: 'Enregistrer la requête',
  saveAsNew: 'Enregistrer comme nouvelle',
  name: 'Nom',
  folder: 'Dossier',
  folderHint: 'aucun',
  cancel: 'Annuler',
  saved: (name) => `Enregistrée : ${name}.`,
  noKey:
    'Ni clé API ni adresse de compte ne sont enregistrées : la requête sert dans la console de chaque compte.',
  notAsTyped: 'Un champ contient une valeur qui ne peut pas être envoyée : elle n’est pas enregistrée.',
  trouble: {
    key: 'Rien n’a été enregistré : une clé API s’y trouve, ou ce qui y ressemble (40 chiffres hexadécimaux ou plus). Mettez à sa place une variable, par exemple {{cle}}.',
    full: 'Rien n’a été enregistré : il n’y a plus de place. Keyring garde 1 000 requêtes, 200 dossiers et 5 millions de caractères.',
    gone: 'Cette requête n’est plus enregistrée. Elle a pu être supprimée dans un autre onglet.',
  },
  export: 'Exporter…',
  exportAs: {
    keyring: 'Fichier de Keyring, à importer à nouveau',
    postman: 'Collection Postman (v2.1)',
    openapi: 'OpenAPI (3.1)',
  },
  exported: (count) => `Le fichier contient ${requests(count)}.`,
  exportedWithout: (count) =>
    count === 1
      ? 'L’une contient une clé API, ou ce qui y ressemble, et n’y est pas.'
      : `${count} contiennent une clé API, ou ce qui y ressemble, et n’y sont pas.`,
  import: 'Importer…',
  importing: {
    title: 'Importer des requêtes',
    files: 'Fichiers',
    paste: 'Ou un texte collé',
    hint: 'cURL, aussi tel que les navigateurs le copient pour cmd et PowerShell ; Postman, HAR, OpenAPI 3, Insomnia, Bruno ou un fichier de Keyring. Rien de ce qui est ici n’est modifié, et aucune clé ne vient avec une requête.',
    formats: {
      keyring: 'Keyring',
      postman: 'collection Postman',
      'postman-environment': 'environnement Postman',
      har: 'HAR',
      openapi: 'OpenAPI',
      insomnia: 'Insomnia',
      bruno: 'collection Bruno',
      bru: 'Bruno',
      curl: 'cURL',
      powershell: 'PowerShell',
    },
    found: (formats) => `Lu comme : ${formats.join(', ')}.`,
    nothing: 'Aucune requête vers l’API d’ActiveCampaign ne s’y trouve.',
    act: (count) => (count === 0 ? 'Rien à importer' : `Importer ${requests(count)}`),
    done: (count) => `Importé : ${requests(count)}.`,
    steps: {
      new: (count) => `Nouvelles : ${count}`,
      beside: (count) => `Différentes des vôtres du même nom, placées à côté : ${count}`,
      same: (count) => `Déjà présentes : ${count}`,
    },
    as: (name, as) => `${name}, sous le nom ${as}`,
    inFile: (file) => `${file} :`,
    problem: {
      empty: 'Il n’y a rien dedans.',
      'too-large':
        'C’est plus que ce qui se lit en une fois (100 millions de caractères). Rien n’a été modifié.',
      broken:
        'C’est abîmé, ou seulement une partie d’un fichier. Exportez-le à nouveau. Rien n’a été modifié.',
      foreign: 'Ce n’est aucun des formats qui sont lus. Rien n’a été modifié.',
      newer: 'Ceci vient d’une version plus récente que celles qui sont lues ici. Rien n’a été modifié.',
      older:
        'Ceci est une ancienne version de son format : se lisent les collections Postman de version 2, OpenAPI 3, Insomnia 4 et 5. Rien n’a été modifié.',
    },
    keys: 'Clés API trouvées',
    keyFound: (host) => `Une clé API pour ${host} a été trouvée.`,
    keySaved: (host) => `La clé API pour ${host} est enregistrée.`,
    saveKey: 'L’enregistrer',
    loose: (count) =>
      count === 1
        ? 'Une clé API sans l’adresse de son compte a été trouvée et retirée.'
        : `${count} clés API sans l’adresse de leur compte ont été trouvées et retirées.`,
    taken: (count) =>
      count === 1
        ? 'Une clé API a été retirée d’une requête : {{key}} la remplace.'
        : `Une clé API a été retirée de ${count} requêtes : {{key}} la remplace.`,
    keysLeft: (count) =>
      count === 1
        ? 'L’une contient une clé API, ou ce qui y ressemble, et reste dehors.'
        : `${count} contiennent une clé API, ou ce qui y ressemble, et restent dehors.`,
    unnamed: 'sans nom',
    colon: ' : ',
    more: (count) => `et ${count} de plus`,
    leftOut: (count) => `Laissées de côté : ${count}`,
    why: {
      elsewhere: (place) => `pas l’API d’ActiveCampaign${place && ` (${place})`}`,
      method: (method) => `l’API ne connaît pas cette méthode${method && ` (${method})`}`,
      body: (type) => `un corps que l’API n’accepte pas${type && ` (${type})`}`,
      file: () => 'son corps se trouve dans un fichier qui n’est pas ici',
      'too-long': () => 'plus longue que ce qui peut être enregistré',
      'too-many': () => 'plus de place : Keyring garde 1 000 requêtes et 5 millions de caractères',
      damaged: () => 'pas une requête, ou pas une requête entière',
    },
    behind: (count) => `Non repris : ${count}`,
    what: {
      headers: (names) => `en-têtes ${names}`,
      login: () => 'ce qui identifie : Keyring envoie la clé API du compte',
      scripts: () => 'scripts et tests',
      examples: () => 'réponses enregistrées',
      description: () => 'la description',
      functions: () => 'les fonctions comme {% … %} restent telles qu’elles sont écrites',
    },
  },
  variables: {
    title: 'Variables',
    hint: 'Leurs valeurs sont mises en place à l’envoi. Elles ne sont pas enregistrées avec la requête.',
    filled: 'Telle qu’elle est envoyée',
    unquoted: 'Une variable se trouve hors des guillemets : le corps s’écrit en texte, à côté.',
    missing: (names) => `Il manque encore une valeur pour : ${names}.`,
    unfit: {
      json: (name) =>
        `{{${name}}} se trouve hors des guillemets dans le corps : donnez un nombre, true, false, null ou un autre JSON, ou mettez-le entre guillemets.`,
      path: (name) => `Avec cette valeur de {{${name}}}, le chemin mènerait ailleurs.`,
      name: (name) => `{{${name}}} se trouve dans le nom d’un paramètre : pas de crochets à cet endroit.`,
    },
  },
};
