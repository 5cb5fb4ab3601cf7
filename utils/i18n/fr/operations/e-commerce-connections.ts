import type { eCommerceConnections as english } from '../../en/operations/e-commerce-connections';

/** The words of the operations: E-commerce connections, in French. */
export const eCommerceConnections: typeof english = {
  title: 'Connexions e-commerce',
  operations: {
    'e-commerce-connections.list': {
      name: 'Lister les connexions',
      purpose: 'Les boutiques et services auxquels le compte est connecté.',
      also: 'intégrations deep data boutiques e-commerce',
    },
    'e-commerce-connections.get': {
      name: 'Consulter une connexion',
      purpose: 'Une connexion et son état.',
      also: 'intégration deep data boutique',
    },
    'e-commerce-connections.create': {
      name: 'Créer une connexion',
      purpose:
        'Connecte le compte à votre propre boutique. Clients et commandes demandent ensuite l’identifiant de la connexion.',
      also: 'intégration deep data boutique nouvelle ajouter',
    },
    'e-commerce-connections.update': {
      name: 'Modifier une connexion',
      purpose: 'Change le nom, les adresses ou l’état d’une connexion.',
      also: 'intégration deep data boutique renommer changer',
    },
    'e-commerce-connections.delete': {
      name: 'Supprimer une connexion',
      purpose:
        'Met fin à la connexion ; ses clients et ses commandes peuvent disparaître avec elle. C’est irréversible.',
      also: 'intégration deep data boutique enlever déconnecter',
    },
  },
  fields: {
    connection: { label: 'Connexion', help: 'L’identifiant de la connexion.' },
    service: { label: 'Service', help: 'Le nom du système de boutique, en minuscules.' },
    'filters[service]': { label: 'Filtre : service' },
    externalid: { label: 'Boutique', help: 'L’identifiant de la boutique dans ce service.' },
    logoUrl: { label: 'Adresse du logo' },
    linkUrl: { label: 'Adresse du service', help: 'Là où se trouvent ses réglages.' },
    listId: { label: 'Liste', help: 'Où vont les clients qui acceptent le marketing.' },
    connectionStatus: { label: 'État', choices: { 1: 'Connectée', 0: 'En erreur' } },
    syncStatus: { label: 'Synchronisation', choices: { 1: 'En cours', 0: 'Arrêtée' } },
  },
};
