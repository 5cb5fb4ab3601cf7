import type { savedResponses as english } from '../../en/operations/saved-responses';

/** The operations on saved responses, in French. */
export const savedResponses: typeof english = {
  title: 'Réponses enregistrées',
  operations: {
    'saved-responses.list': {
      name: 'Lister les réponses enregistrées',
      purpose: 'Les textes tout prêts que les utilisateurs mettent dans leurs e-mails individuels.',
      also: 'réponses types modèles extraits rapides',
    },
    'saved-responses.create': {
      name: 'Créer une réponse enregistrée',
      purpose: 'Ajoute un texte tout prêt pour les e-mails individuels.',
      also: 'nouvelle réponse type extrait',
    },
    'saved-responses.get': {
      name: 'Consulter une réponse enregistrée',
      purpose: 'Une réponse enregistrée avec son objet et son texte.',
      also: 'afficher réponse type',
    },
    'saved-responses.update': {
      name: 'Modifier une réponse enregistrée',
      purpose: 'Change une réponse enregistrée. Les e-mails déjà envoyés restent tels quels.',
      also: 'éditer réponse type',
    },
    'saved-responses.delete': {
      name: 'Supprimer une réponse enregistrée',
      purpose: 'La réponse enregistrée disparaît pour tous les utilisateurs.',
      also: 'effacer retirer réponse type',
    },
  },
  fields: {
    savedResponse: { label: 'Réponse enregistrée' },
    subject: { label: 'Objet' },
    bodyText: { label: 'Texte' },
  },
};
