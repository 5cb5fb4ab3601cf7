import type { calendars as english } from '../../en/operations/calendars';

/** The words of the operations: Calendars, in French. */
export const calendars: typeof english = {
  title: 'Calendriers',
  operations: {
    'calendars.list': {
      name: 'Lister les flux de calendrier',
      purpose: 'Les flux auxquels un agenda peut s’abonner.',
      also: 'ical ics agenda tâches',
    },
    'calendars.get': {
      name: 'Consulter un flux de calendrier',
      purpose: 'Un flux et ses réglages.',
      also: 'ical ics agenda',
    },
    'calendars.create': {
      name: 'Créer un flux de calendrier',
      purpose: 'Crée un flux auquel un agenda peut s’abonner.',
      also: 'ical ics agenda nouveau ajouter',
    },
    'calendars.update': {
      name: 'Modifier un flux de calendrier',
      purpose: 'Change le titre ou les réglages d’un flux.',
      also: 'ical ics agenda renommer changer',
    },
    'calendars.delete': {
      name: 'Supprimer un flux de calendrier',
      purpose: 'Les agendas qui suivent le flux ne reçoivent plus rien.',
      also: 'ical ics agenda enlever effacer',
    },
  },
  fields: {
    calendar: { label: 'Flux de calendrier', help: 'L’identifiant du flux.' },
    type: { label: 'Contenu', help: 'All montre tout.' },
    notification: { label: 'Avec rappels', help: '1 pour oui, 0 pour non.' },
  },
};
