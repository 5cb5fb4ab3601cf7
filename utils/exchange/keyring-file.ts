import type { ExchangedRequest } from './request';

/** The name of Keyring's own form of saved requests, and its version: docs/SAVED-REQUESTS.md. */
export const fileFormat = 'keyring-requests';
export const fileVersion = 1;

/** Where an OpenAPI file keeps requests in this form: an operation has one example for each of its parts. */
export const openapiExtension = 'x-keyring-requests';

/** A request as it stands in a file of this form: what is empty is left out. */
export const entryOf = ({ name, folder, method, target, body, operation }: ExchangedRequest): object => ({
  name,
  ...(folder !== '' && { folder }),
  method,
  target,
  ...(body !== '' && { body }),
  ...(operation !== undefined && { operation }),
});
