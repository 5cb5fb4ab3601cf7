import type { Method } from '@/utils/activecampaign/operations/types';

/** A request as it goes into a file or comes out of one: of no account, so without key and host. */
export interface ExchangedRequest {
  readonly name: string;
  /** The name of its folder; '' for none. */
  readonly folder: string;
  readonly method: Method;
  /** Path and query. */
  readonly target: string;
  readonly body: string;
  /** The operation's id, where one is known. */
  readonly operation?: string | undefined;
}

/** Requests in their folders, empty ones among them. */
export interface ExchangedRequests {
  readonly folders: readonly string[];
  readonly requests: readonly ExchangedRequest[];
}

export const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const satisfies readonly Method[];

export const mostNameLength = 200;
export const mostTargetLength = 8_000;
export const mostBodyLength = 1_000_000;

/** Whether a target stays on the account's own API, whatever an address passes over in it. */
export function staysOnHost(target: string): boolean {
  const origin = 'https://account.api-us1.com';
  try {
    return target.startsWith('/') && new URL(target, origin).origin === origin;
  } catch {
    return false;
  }
}

/** A name as it is kept: on one line, without space around it. */
export const tidyName = (name: string): string => name.replace(/\s+/g, ' ').trim();

/** A name that is not longer than one may be. */
export const shortName = (name: string): string => tidyName(tidyName(name).slice(0, mostNameLength));
