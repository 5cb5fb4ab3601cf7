import type { eventTracking as english } from '../../en/operations/event-tracking';

/** The operations on event tracking, in French. */
export const eventTracking: typeof english = {
  title: 'Suivi des événements',
  operations: {
    'event-tracking.get-status': {
      name: 'Consulter l’état du suivi des événements',
      purpose: 'Dit si le compte accepte des événements.',
      also: 'suivi événements activé statut vérifier',
    },
    'event-tracking.switch': {
      name: 'Activer ou désactiver le suivi des événements',
      purpose:
        'Règle le suivi des événements pour tout le compte. Tant qu’il est désactivé, les événements sont refusés.',
      also: 'activer désactiver événements',
    },
    'event-tracking.list-names': {
      name: 'Lister les noms d’événements',
      purpose: 'Les noms sous lesquels le compte accepte des événements.',
      also: 'types d’événements suivis autorisés',
    },
    'event-tracking.add-name': {
      name: 'Ajouter un nom d’événement',
      purpose: 'Autorise un nom d’événement de plus. Seul le nom est créé, aucun événement n’est enregistré.',
      also: 'créer nouveau type d’événement autoriser',
    },
    'event-tracking.remove-name': {
      name: 'Supprimer un nom d’événement',
      purpose: 'Le nom n’est plus accepté. Il est désigné par le nom lui-même, pas par un identifiant.',
      also: 'retirer effacer type d’événement',
    },
    'event-tracking.record-local-event': {
      name: 'Enregistrer un événement local',
      purpose:
        'Réservé au service de suivi lui-même et refusé aux autres. Pour enregistrer un événement, utilisez plutôt « Enregistrer un événement d’un contact ».',
      also: 'interne localevent trackcmp',
    },
    'event-tracking.get-contact': {
      name: 'Consulter le contact d’un événement enregistré',
      purpose: 'Le contact auquel appartient une entrée du journal de suivi.',
      also: 'qui événement visiteur journal de suivi',
    },
    'event-tracking.track': {
      name: 'Enregistrer un événement d’un contact',
      purpose:
        'Note qu’un contact a fait quelque chose, ce qui peut lancer des automatisations. L’appel part vers un serveur à part avec la clé d’événement du compte, jamais avec la clé API, et répond avec le statut 200 même en cas d’échec : regardez success.',
      also: 'événement personnalisé suivre trackcmp déclencher envoyer',
    },
  },
  fields: {
    enabled: { label: 'Activé' },
    eventName: { label: 'Nom de l’événement', help: '32 caractères au plus.' },
    tstamp: { label: 'Moment de l’événement' },
    input: { label: 'Ce qui s’est passé', help: 'Du JSON écrit sous forme de texte.' },
    eventId: { label: 'Entrée du journal de suivi' },
    actid: {
      label: 'Numéro de compte pour le suivi',
      help: 'Nommé actid dans les réglages de suivi, sous Site web.',
    },
    key: {
      label: 'Clé d’événement',
      help: 'Affichée dans les réglages de suivi, sous Site web. Ce n’est pas la clé API.',
    },
    event: { label: 'Nom de l’événement', help: '32 caractères au plus.' },
    eventdata: { label: 'Détail', help: 'Un texte libre gardé avec l’événement.' },
    visit: { label: 'Qui l’a fait', help: 'L’adresse e-mail du contact, en JSON écrit sous forme de texte.' },
  },
};
