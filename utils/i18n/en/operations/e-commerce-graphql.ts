import type { GroupWords } from '../../operation-words';

/** The words of the operations: E-commerce GraphQL, in English. */
export const eCommerceGraphql = {
  title: 'E-commerce GraphQL',
  operations: {
    'e-commerce-graphql.run': {
      name: 'Run a GraphQL request',
      purpose:
        'Reads or changes orders, products and recurring payments. A request that begins with mutation changes data. Errors come with status 200, in errors.',
      also: 'ecommerce shop products orders mutation query',
    },
  },
  fields: {
    query: { label: 'Request', help: 'In the GraphQL language.' },
    variables: { label: 'Variables', help: 'The values of the request’s variables, as JSON.' },
  },
} satisfies GroupWords;
