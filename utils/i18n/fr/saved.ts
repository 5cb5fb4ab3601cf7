import type { saved as english } from '../en/saved';

const requests = (count: number): string => (count <= 1 ? `${count} requête` : `${count} requêtes`);

/** Les mots des requêtes enregistrées de la console et de leurs variables. */
export const saved: typeof english = {
  title: 'Requêtes enregistrées',
  search: 'Rechercher une requête enregistrée',
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
    'too-large':
      'Ce fichier est plus grand que tous ceux que Keyring écrit (10 millions de caractères). Rien n’a été modifié.',
    'not-json':
      'Ce fichier n’est pas du JSON, ou seulement une partie. Exportez-le à nouveau. Rien n’a été modifié.',
    foreign:
      'Ce n’est ni un fichier de requêtes enregistrées de Keyring, ni une collection Postman (v2). Rien n’a été modifié.',
    newer:
      'Ce fichier vient d’une version plus récente de Keyring. Mettez Keyring à jour et importez-le à nouveau. Rien n’a été modifié.',
  },
  export: 'Exporter',
  exportHint:
    'Un fichier lisible de toutes les requêtes enregistrées, telles que vous les avez écrites. Ni clé API ni adresse de compte n’y sont ajoutées.',
  exported: (count) => `Le fichier contient ${requests(count)}.`,
  exportedWithout: (count) =>
    count === 1
      ? 'L’une contient une clé API, ou ce qui y ressemble, et n’y est pas.'
      : `${count} contiennent une clé API, ou ce qui y ressemble, et n’y sont pas.`,
  import: 'Importer…',
  importTitle: 'Importer des requêtes',
  importFile: 'Fichier',
  importHint:
    'Un fichier de Keyring ou une collection Postman, dont seuls la méthode, le chemin et le corps sont repris. Rien de ce qui est ici n’est modifié.',
  importDo: (count) => (count === 0 ? 'Rien à importer' : `Importer ${requests(count)}`),
  imported: (count) => `Importé : ${requests(count)}.`,
  steps: {
    new: (count) => `Nouvelles : ${count}`,
    beside: (count) => `Différentes des vôtres du même nom, placées à côté : ${count}`,
    same: (count) => `Déjà présentes : ${count}`,
  },
  importAs: (name, as) => `${name}, sous le nom ${as}`,
  importUnread: (count) =>
    count === 1
      ? 'Une entrée n’est pas une requête et reste dehors.'
      : `${count} entrées ne sont pas des requêtes et restent dehors.`,
  importKeys: (count) =>
    count === 1
      ? 'L’une contient une clé API, ou ce qui y ressemble, et reste dehors.'
      : `${count} contiennent une clé API, ou ce qui y ressemble, et restent dehors.`,
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
