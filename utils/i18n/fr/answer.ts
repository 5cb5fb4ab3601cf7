const number = new Intl.NumberFormat('fr');
const count = (many: number, one: string, more: string): string =>
  `${number.format(many)} ${many < 2 ? one : more}`;

/** Ce que la console dit d'une réponse. */
export const answer = {
  tries: (times: number) => `envoyé ${times} fois`,
  rateLeft: (left: string, limit: string | undefined) =>
    limit === undefined ? `${left} appels restants` : `${left} appels restants sur ${limit}`,
  requestId: 'x-request-id',
  copyRequestId: 'Copier x-request-id',
  size: (characters: number) => count(characters, 'caractère', 'caractères'),
  copied: 'Copié',
  notCopied: 'Le navigateur n’a pas laissé Keyring copier.',
  views: {
    label: 'Façons de voir la réponse',
    tree: 'Arbre',
    table: 'Tableau',
    raw: 'Brut',
    headers: 'En-têtes',
  },
  loading: 'Lecture de la réponse…',
  gone: 'Le corps de cette réponse n’est plus conservé. Renvoyez la requête pour la voir.',
  notRead: 'Cette partie de la réponse n’a pas pu être lue. Réessayez.',
  large: (size: string) =>
    `Cette réponse est volumineuse (${size}). Un éditeur sur votre ordinateur lui convient peut-être mieux.`,
  noBody: 'La réponse n’a pas de corps.',
  htmlBody: 'La réponse est une page web. Elle est montrée comme du texte.',
  textBody: 'La réponse est du texte simple, pas du JSON.',
  brokenBody: 'La réponse se dit JSON, mais ce JSON est cassé. Elle est montrée telle quelle.',
  binaryBody:
    'La réponse n’est pas du texte\u00a0: une image ou d’autres données. Ce qui peut en être lu est montré.',
  collection: {
    some: (shown: number, total: number, key: string) =>
      `Vous en voyez ${number.format(shown)} sur ${number.format(total)} dans «\u00a0${key}\u00a0».`,
    rows: (from: number, to: number, total: number, key: string) =>
      `Vous voyez ${number.format(from)} à ${number.format(to)} sur ${number.format(total)} dans «\u00a0${key}\u00a0».`,
    all: (total: number, key: string) => `Tout «\u00a0${key}\u00a0» est là\u00a0: ${number.format(total)}.`,
    unknown: (shown: number, key: string) =>
      `${number.format(shown)} dans «\u00a0${key}\u00a0». La réponse ne dit pas combien il y en a en tout.`,
    none: (key: string) => `Rien dans «\u00a0${key}\u00a0».`,
  },
  tree: {
    label: 'La réponse en arbre',
    list: (many: number) => count(many, 'élément', 'éléments'),
    object: (many: number) => count(many, 'champ', 'champs'),
    copyValue: 'Copier la valeur',
    copyPath: 'Copier le chemin',
    open: 'Ouvrir',
    follow: (target: string) => `Ouvrir ${target} dans la requête`,
    rounded:
      'Arrondi\u00a0: ce nombre a plus de chiffres qu’on ne peut en garder. L’onglet Brut les montre tous.',
    wholeValue: 'La valeur entière',
    firstOf: (shown: number, of: number) =>
      `Les ${number.format(shown)} premiers caractères sur ${number.format(of)}. Copier la valeur les prend tous.`,
    empty: 'Il n’y a rien dedans.',
  },
  find: {
    label: 'Chercher dans la réponse',
    hint: 'Un texte, ou un chemin comme $..email',
    next: 'Suivant',
    previous: 'Précédent',
    none: 'Rien trouvé',
    notAPath: 'Ce n’est pas un JSONPath',
    found: (many: number) => `${number.format(many)} ${many < 2 ? 'trouvé' : 'trouvés'}`,
    more: (many: number) => `plus de ${number.format(many)}`,
    at: (which: number, of: string) => `${number.format(which)} sur ${of}`,
    hits: 'Ce qui a été trouvé',
  },
  table: {
    label: (key: string) => `La réponse en tableau\u00a0: ${key}`,
    columns: 'Colonnes',
    usual: 'Colonnes habituelles',
    left: (many: number) => `${count(many, 'autre', 'autres')} dans l’arbre seulement.`,
    inTree: 'Voir en entier dans l’arbre',
    sortUp: (column: string) => `Trier par ${column}, en montant`,
    sortDown: (column: string) => `Trier par ${column}, en descendant`,
    sortNot: (column: string) => `Remettre l’ordre de la réponse, sans trier par ${column}`,
  },
  raw: {
    label: 'La réponse en texte',
    copy: 'Tout copier',
    save: 'Enregistrer en fichier',
    indented: 'Avec retraits',
    more: 'Montrer la suite',
    shown: (shown: number, of: number) => `${number.format(shown)} caractères sur ${number.format(of)}`,
  },
  headers: {
    label: 'Les en-têtes de la réponse',
    name: 'En-tête',
    value: 'Valeur',
    none: 'La réponse n’a pas d’en-têtes.',
  },
  diagnosis: {
    falseSuccess: 'Le statut annonce un succès\u202f; la réponse, non.',
    about: (fields: string) => `Dans la requête\u00a0: ${fields}`,
  },
};
