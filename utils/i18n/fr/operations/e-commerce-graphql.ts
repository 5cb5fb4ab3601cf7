import type { eCommerceGraphql as english } from '../../en/operations/e-commerce-graphql';

/** The words of the operations: E-commerce GraphQL, in French. */
export const eCommerceGraphql: typeof english = {
  title: 'GraphQL e-commerce',
  operations: {
    'e-commerce-graphql.run': {
      name: 'Exécuter une requête GraphQL',
      purpose:
        'Lit ou modifie des commandes, des produits et des paiements récurrents. Une requête qui commence par mutation modifie des données. Les erreurs arrivent avec le statut 200, dans errors.',
      also: 'boutique e-commerce produits commandes mutation',
    },
  },
  fields: {
    query: { label: 'Requête', help: 'En langage GraphQL.' },
    variables: { label: 'Variables', help: 'Les valeurs des variables de la requête, en JSON.' },
  },
};
