/** The name of Keyring's own form of saved requests, and its version: docs/SAVED-REQUESTS.md. */
export const fileFormat = 'keyring-requests';
export const fileVersion = 1;
