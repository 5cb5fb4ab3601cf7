import type { eCommerceCustomers as english } from '../../en/operations/e-commerce-customers';

/** The words of the operations: E-commerce customers, in French. */
export const eCommerceCustomers: typeof english = {
  title: 'Clients e-commerce',
  operations: {
    'e-commerce-customers.list': {
      name: 'Lister les clients',
      purpose: 'Les clients des boutiques connectées, par adresse ou par leur identifiant dans la boutique.',
      also: 'acheteurs e-commerce',
    },
    'e-commerce-customers.get': {
      name: 'Consulter un client',
      purpose: 'Un client, ses totaux de commandes et de chiffre d’affaires, en centimes.',
      also: 'acheteur',
    },
    'e-commerce-customers.create': {
      name: 'Créer un client',
      purpose: 'Ajoute un client d’une boutique connectée. Demande l’identifiant de la connexion.',
      also: 'acheteur nouveau ajouter',
    },
    'e-commerce-customers.update': {
      name: 'Modifier un client',
      purpose: 'Change les champs que vous envoyez.',
      also: 'acheteur changer consentement',
    },
    'e-commerce-customers.delete': {
      name: 'Supprimer un client',
      purpose: 'Supprime le client de la boutique ; le contact reste. C’est irréversible.',
      also: 'acheteur enlever effacer',
    },
  },
  fields: {
    customer: { label: 'Client', help: 'L’identifiant que lui a donné ActiveCampaign.' },
    connectionid: { label: 'Connexion', help: 'L’identifiant de la connexion avec la boutique.' },
    externalid: { label: 'Client dans la boutique', help: 'L’identifiant que lui donne la boutique.' },
    acceptsMarketing: {
      label: 'Accepte le marketing',
      help: '1 pour oui, 0 pour non. Seulement avec son accord.',
    },
    'filters[email]': { label: 'Filtre : adresse e-mail' },
    'filters[externalid]': { label: 'Filtre : client dans la boutique' },
    'filters[connectionid]': { label: 'Filtre : connexion' },
  },
};
