import type { scores as english } from '../../en/operations/scores';

/** The operations on scores, in French. */
export const scores: typeof english = {
  title: 'Scores',
  operations: {
    'scores.list': {
      name: 'Lister les scores',
      purpose:
        'Les scores du compte, pour les contacts et pour les affaires. Ce sont les scores eux-mêmes, pas les points d’un contact.',
      also: 'lead scoring points notation',
    },
    'scores.get': {
      name: 'Consulter un score',
      purpose: 'Un score et ce à quoi il sert.',
      also: 'lead scoring points notation afficher',
    },
  },
  fields: {
    score: { label: 'Score', help: 'L’identifiant du score.' },
  },
};
