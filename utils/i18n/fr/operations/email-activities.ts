import type { emailActivities as english } from '../../en/operations/email-activities';

/** The operations on one-to-one e-mails, in French. */
export const emailActivities: typeof english = {
  title: 'Activités e-mail',
  operations: {
    'email-activities.list': {
      name: 'Lister les e-mails individuels',
      purpose:
        'Les e-mails personnels échangés avec des contacts ou au sujet d’affaires. Les campagnes n’en font pas partie.',
      also: 'activité e-mail journal envoyés reçus gmail boîte de réception historique',
    },
  },
};
