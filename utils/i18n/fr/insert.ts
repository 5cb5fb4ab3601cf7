import type { insert as english } from '../en/insert';

/** Les mots de la page où l’on choisit le compte à insérer. */
export const insert: typeof english = {
  title: { key: 'Insérer une clé API', url: 'Insérer une URL de l’API' },
  into: (host) => `dans ${host}`,
  looking: 'Examen du champ…',
  replaces: 'Le contenu actuel du champ sera remplacé.',
  button: { key: 'Insérer la clé API', url: 'Insérer l’URL de l’API' },
  inserting: 'Insertion…',
  inserted: {
    key: (label, host) => `La clé API est maintenant dans le champ sur ${host} : ${label}.`,
    url: (label, host) => `L’URL de l’API est maintenant dans le champ sur ${host} : ${label}.`,
  },
  close: 'Fermer',
  nothingSaved:
    'Aucun compte n’est encore dans Keyring. Ajoutez-en un, puis refaites la demande dans le menu du champ.',
  none: 'Cette demande n’est plus valable. Placez-vous dans le champ et refaites-la dans son menu.',
  problems: {
    'no-access': 'Le navigateur ne donne pas à Keyring accès à cette page : rien ne peut y être inséré.',
    'not-https':
      'Cette page n’est pas chiffrée (https) : la clé pourrait être lue en chemin. Rien n’a été inséré.',
    'foreign-frame':
      'Ce champ appartient à une partie de la page fournie par un autre site, ou placée dans un autre site. Keyring n’insère que dans les champs propres à la page. Si vous faites confiance à ce site, copiez et collez vous-même.',
    'no-field':
      'Keyring n’a trouvé aucun champ où insérer. Cliquez d’abord dans le champ, puis refaites la demande dans son menu ou avec le raccourci.',
    'read-only': 'Ce champ n’est pas modifiable : rien n’a été inséré.',
    hidden: 'Le champ n’est pas visible dans la page : rien n’a été inséré.',
    over: 'Cette demande n’est plus valable : elle a déjà servi ou a trop attendu. Rien n’a été inséré. Refaites-la dans le menu du champ.',
    'page-gone':
      'La page a changé depuis votre demande : rien n’a été inséré. Refaites-la dans le menu du champ.',
    'field-gone':
      'Le champ n’est plus là, ou c’en est un autre : rien n’a été inséré. Refaites la demande dans son menu.',
    'too-long': 'Le champ accepte moins de caractères que cela. Rien n’a été inséré.',
    altered:
      'L’insertion a eu lieu, mais la page a modifié ou retiré le texte. Vérifiez le champ avant de continuer.',
    'no-answer':
      'La page n’a pas répondu pendant l’insertion. Le texte est peut-être dans le champ : vérifiez-le avant de refaire la demande.',
  },
};
