import { type ApiAddress, addressOfHost } from '../address';
import { accountOfHost, isFamilyHost } from '../hosts';
import { pathTo } from './nearness';
import type { Value } from './values';

/** A URL that the page shows, and the way to its element. */
export interface Url {
  readonly address: ApiAddress;
  readonly path: readonly Element[];
}

const appHost = /\.activehosted\.com$/;
const regionalHost = /\.api-[a-z]{2}\d+\.com$/;

/** The values of a page that are an API address, as the page has them. */
export const urlsAmong = (values: readonly Value[]): Url[] =>
  values.flatMap(({ kind, text, element }) => {
    const host = kind === 'url' ? text.slice('https://'.length).replace('/', '').toLowerCase() : '';
    const address = host && addressOfHost(host);
    return address ? [{ address, path: pathTo(element) }] : [];
  });

/**
 * The URLs that a page on this host may show as its own. On a host of an account: that account's, its API host before
 * its app host, and others only where it has none. On any other host: those that look like an API's or are the page's
 * own, else all.
 */
export function ownUrls(urls: readonly Url[], pageHost: string): readonly Url[] {
  const account = accountOfHost(pageHost);
  const others = urls.filter(({ address }) => !address.family);
  if (isFamilyHost(pageHost)) {
    const own = urls.filter(({ address }) => address.family && address.account === account);
    return firstFilled(
      own.filter(({ address }) => !appHost.test(address.host)),
      own,
      others,
    );
  }
  const likely = ({ address: { family, host } }: Url): boolean =>
    family || regionalHost.test(host) || host === account;
  return firstFilled(urls.filter(likely), others);
}

const firstFilled = <T>(...lists: readonly (readonly T[])[]): readonly T[] =>
  lists.find((list) => list.length > 0) ?? [];
