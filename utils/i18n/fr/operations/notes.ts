import type { notes as english } from '../../en/operations/notes';

/** The operations on notes, in French. */
export const notes: typeof english = {
  title: 'Notes',
  operations: {
    'notes.list': {
      name: 'Lister les notes',
      purpose: 'Toutes les notes du compte, sur toutes les fiches.',
      also: 'commentaires remarques',
    },
    'notes.create': {
      name: 'Ajouter une note',
      purpose:
        'Met une note sur un contact, une affaire, une activité, une tâche ou un compte. Pour un contact, le genre est Subscriber.',
      also: 'créer commentaire contact affaire',
    },
    'notes.get': {
      name: 'Consulter une note',
      purpose: 'Une note, et ce à quoi elle se rattache.',
      also: 'afficher voir note',
    },
    'notes.update': {
      name: 'Modifier une note',
      purpose: 'Change le texte d’une note ou la rattache à une autre fiche. Les trois champs sont demandés.',
      also: 'éditer note',
    },
    'notes.delete': {
      name: 'Supprimer une note',
      purpose: 'La note disparaît ; la fiche qui la portait reste.',
      also: 'effacer retirer note',
    },
  },
  fields: {
    noteId: { label: 'Note', help: 'L’identifiant de la note.' },
    reltype: {
      label: 'Genre de fiche',
      help: 'Subscriber désigne un contact, CustomerAccount un compte du CRM.',
    },
  },
};
