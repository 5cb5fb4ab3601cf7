import { json, longText, required } from '../fields';
import type { OperationGroup } from '../types';

/** Orders, products and recurring payments through GraphQL. */
export const eCommerceGraphql: OperationGroup = {
  id: 'e-commerce-graphql',
  operations: [
    {
      id: 'e-commerce-graphql.run',
      method: 'POST',
      path: '/api/3/ecom/graphql',
      effect: 'write',
      reference: 'about-the-graphql-api',
      inPath: [],
      inQuery: [],
      body: { fields: [required(longText('query', 'query { __typename }')), json('variables', {})] },
    },
  ],
};
