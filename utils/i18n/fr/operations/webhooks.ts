import type { webhooks as english } from '../../en/operations/webhooks';

/** The operations on webhooks, in French. */
export const webhooks: typeof english = {
  title: 'Webhooks',
  operations: {
    'webhooks.list': {
      name: 'Lister les webhooks',
      purpose:
        'Les adresses prévenues des événements du compte. Celle qui a répondu le statut 410 est désactivée mais reste dans la liste.',
      also: 'rappels hooks notifications',
    },
    'webhooks.create': {
      name: 'Créer un webhook',
      purpose:
        'ActiveCampaign envoie ensuite chaque événement à l’adresse, comme un formulaire et non en JSON. Un appel en échec n’est jamais répété, et un événement peut arriver deux fois.',
      also: 'nouveau hook rappel écouter événements notifier url',
    },
    'webhooks.get': {
      name: 'Consulter un webhook',
      purpose: 'Un webhook avec son adresse, ses événements et ses sources.',
      also: 'afficher hook rappel',
    },
    'webhooks.update': {
      name: 'Modifier un webhook',
      purpose:
        'Change un webhook. Événements et sources sont remplacés en entier : nommez tous ceux qui doivent rester.',
      also: 'éditer hook rappel url événements',
    },
    'webhooks.delete': {
      name: 'Supprimer un webhook',
      purpose: 'L’adresse n’est plus prévenue de rien.',
      also: 'effacer retirer hook rappel arrêter',
    },
    'webhooks.list-events': {
      name: 'Lister les événements pour webhooks',
      purpose:
        'Les noms des événements dont un webhook peut être prévenu. Le chemin est au singulier, webhook.',
      also: 'types d’événements hook déclencheurs',
    },
  },
  fields: {
    webhook: { label: 'Webhook', help: 'L’identifiant du webhook.' },
    url: { label: 'Adresse à appeler', help: 'En https, seul le port habituel 443 fonctionne.' },
    events: { label: 'Événements', help: 'Les événements à signaler.' },
    sources: {
      label: 'Causés par',
      help: 'public : un contact ; admin : un utilisateur ; api : un appel d’API ; system : une automatisation.',
    },
    onlyList: {
      label: 'Seulement pour la liste',
      help: 'Sans effet sur les événements d’affaires, de tags, de notes, de comptes et de SMS.',
    },
    filterByUrl: { label: 'Filtre : adresse' },
    filterByList: { label: 'Filtre : liste' },
  },
};
