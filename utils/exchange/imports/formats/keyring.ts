import { fileFormat, fileVersion } from '../../keyring-file';
import { readFolders, readKeyringEntries } from '../keyring-entries';
import { type ImportFormat, nothingFound } from '../types';
import { own } from '../values';

/** Keyring's own file of saved requests. */
export const keyring: ImportFormat = {
  id: 'keyring',
  read({ value }) {
    const version = own(value, 'version');
    const isOne = own(value, 'format') === fileFormat && Number.isInteger(version) && Number(version) >= 1;
    if (!isOne || !Array.isArray(own(value, 'requests'))) return undefined;
    if (Number(version) > fileVersion) return 'newer';
    return {
      ...nothingFound,
      ...readKeyringEntries(own(value, 'requests')),
      folders: readFolders(own(value, 'folders')),
    };
  },
};
