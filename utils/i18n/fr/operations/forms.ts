import type { forms as english } from '../../en/operations/forms';

/** The operations on forms, in French. */
export const forms: typeof english = {
  title: 'Formulaires',
  operations: {
    'forms.list': {
      name: 'Lister les formulaires',
      purpose: 'Les formulaires d’inscription du compte, avec les listes auxquelles ils inscrivent.',
      also: 'inscription abonnement optin',
    },
    'forms.create': {
      name: 'Créer un formulaire',
      purpose:
        'Ajoute un formulaire. La référence ne dit pas ce que la requête doit contenir ; le nom est ce qui a été vu dans des réponses.',
      also: 'nouveau formulaire inscription',
    },
    'forms.get': {
      name: 'Consulter un formulaire',
      purpose: 'Un formulaire avec ses champs et ce qu’il fait une fois rempli.',
      also: 'afficher voir formulaire',
    },
    'forms.update': {
      name: 'Modifier un formulaire',
      purpose:
        'Change un formulaire. La référence ne dit pas ce que la requête doit contenir ; le nom est ce qui a été vu dans des réponses.',
      also: 'éditer renommer formulaire',
    },
    'forms.delete': {
      name: 'Supprimer un formulaire',
      purpose:
        'Le formulaire disparaît et les pages qui l’intègrent ne fonctionnent plus. Les contacts restent.',
      also: 'effacer retirer formulaire',
    },
    'forms.set-opt-in': {
      name: 'Régler l’opt-in d’un formulaire',
      purpose:
        'Met en place la confirmation des inscriptions d’un formulaire. La référence ne montre que l’identifiant du formulaire, envoyé comme un formulaire et non en JSON.',
      also: 'double opt-in confirmation inscription',
    },
  },
  fields: {
    form: { label: 'Formulaire', help: 'L’identifiant du formulaire.' },
  },
};
