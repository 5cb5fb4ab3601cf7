import { entryOf, fileFormat, fileVersion } from '../keyring-file';
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
        requests: requests.map(entryOf),
      },
      null,
      2,
    ),
};
