import type { editing as english } from '../en/editing';

/** Les mots pour modifier un compte. */
export const editing: typeof english = {
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
};
