import type { reportDialog as english } from '../en/report-dialog';

/** Les mots autour d’un rapport, avant qu’il ne parte. */
export const reportDialog: typeof english = {
  title: 'Rapport pour l’assistance',
  open: 'Rapport pour l’assistance',
  close: 'Fermer',
  expected: 'Qu’attendiez-vous à la place ?',
  usually: (answer) => `D’ordinaire : ${answer}`,
  takeUsual: 'Reprendre',
  documentation: 'Ce qu’en dit la documentation',
  newTab: 's’ouvre dans un nouvel onglet',
  form: 'Format',
  forms: {
    text: 'Texte, pour un ticket',
    markdown: 'Markdown, pour le forum',
    html: 'HTML, un seul fichier',
  },
  language: 'Langue du rapport',
  personal: 'Remplacer les données personnelles',
  personalHint:
    'Adresses e-mail, numéros de téléphone, et noms dans les champs prévus pour eux. Relisez le reste vous-même : des notes et des champs personnalisés peuvent aussi nommer quelqu’un.',
  preview: 'Le rapport',
  pagePreview: 'Le fichier dit ceci, mis en page.',
  takenOut: 'Retiré',
  making: 'Rédaction du rapport…',
  proof: (keys, forms) =>
    keys === 0
      ? 'Aucune clé n’est enregistrée, et rien n’y a la forme d’une clé.'
      : `${keys === 1 ? '1 clé cherchée' : `${keys} clés cherchées`} sous ${forms.toLocaleString('fr')} formes écrites : aucune trouvée.`,
  unreadable: (records) =>
    records === 1
      ? 'Un compte enregistré n’a pas pu être lu : personne n’a pu chercher sa clé.'
      : `${records} comptes enregistrés n’ont pas pu être lus : personne n’a pu chercher leurs clés.`,
  notClean: (lines) =>
    `Une clé, ou ce qui y ressemble, se trouve encore à la ligne ${lines}. Le rapport ne part pas ainsi.`,
  failed: 'Le rapport n’a pas pu être fait.',
  copy: 'Copier le rapport',
  copied: 'Copié. Aucune clé ne s’y trouve.',
  notCopied: 'Le navigateur n’a pas laissé Keyring copier. Enregistrez-le plutôt comme fichier.',
  save: 'Enregistrer le fichier',
  saved: 'Enregistré. Aucune clé ne s’y trouve.',
  missing: (calls) =>
    calls === 1
      ? 'Un des appels n’est plus dans l’historique, donc pas dans le rapport.'
      : `${calls} des appels ne sont plus dans l’historique, donc pas dans le rapport.`,
  nothing: 'Aucun de ces appels n’est encore dans l’historique.',
  draftTrouble: 'Ce que vous écrivez ici ne peut pas être conservé :',
  send: 'À envoyer à :',
  choose: 'Rapport sur plusieurs appels',
  chosen: (calls) => (calls <= 1 ? `Rapport sur ${calls} appel` : `Rapport sur ${calls} appels`),
  chooseHint: (most) => `Choisissez les appels dans la liste, ${most} au plus.`,
  stop: 'Terminé',
};
