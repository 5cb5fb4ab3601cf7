import {
  type ExchangedRequest,
  methods,
  mostBodyLength,
  mostNameLength,
  mostTargetLength,
  staysOnHost,
  tidyName,
} from '../request';
import type { LeftOut } from './types';
import { isObject, listOf, own, textOf } from './values';

const fittingName = (value: unknown): string => {
  const name = typeof value === 'string' ? tidyName(value) : '';
  return name.length <= mostNameLength ? name : '';
};

/** The request that an entry is; undefined where it is none. */
function requestOf(entry: unknown): ExchangedRequest | undefined {
  const method = methods.find((one) => one === own(entry, 'method'));
  const [name, folder] = [fittingName(own(entry, 'name')), fittingName(own(entry, 'folder'))];
  const [target, body] = [own(entry, 'target'), own(entry, 'body') ?? ''];
  const operation = fittingName(own(entry, 'operation'));
  if (!isObject(entry) || !method || name === '' || typeof target !== 'string' || typeof body !== 'string')
    return undefined;
  if (target.length > mostTargetLength || body.length > mostBodyLength || !staysOnHost(target))
    return undefined;
  return { name, folder, method, target, body, ...(operation !== '' && { operation }) };
}

/** Requests in Keyring's own form: they come as they are, wherever in the account they lead. */
export function readKeyringEntries(entries: unknown): {
  readonly kept: readonly ExchangedRequest[];
  readonly leftOut: readonly LeftOut[];
} {
  const read = listOf(entries).map((entry) => ({ entry, request: requestOf(entry) }));
  return {
    kept: read.flatMap(({ request }) => request ?? []),
    leftOut: read
      .filter(({ request }) => !request)
      .map(({ entry }) => ({ name: textOf(own(entry, 'name')), why: 'damaged', detail: '' })),
  };
}

/** Names of folders, each once. */
export const readFolders = (folders: unknown): readonly string[] => [
  ...new Set(listOf(folders).map(fittingName).filter(Boolean)),
];
