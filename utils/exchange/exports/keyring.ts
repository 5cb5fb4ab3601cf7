import { fileFormat, fileVersion } from '../keyring-file';
import type { ExportFormat } from './types';

/** Keyring's own form: all that a request has. Left out: ids and times, which mean nothing elsewhere. */
export const keyring: ExportFormat = {
  id: 'keyring',
  ending: '.json',
  write: ({ folders, requests }) =>
    JSON.stringify(
      {
        format: fileFormat,
        version: fileVersion,
        folders,
        requests: requests.map(({ name, folder, method, target, body, operation }) => ({
          name,
          ...(folder !== '' && { folder }),
          method,
          target,
          ...(body !== '' && { body }),
          ...(operation !== undefined && { operation }),
        })),
      },
      null,
      2,
    ),
};
