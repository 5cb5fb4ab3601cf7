import type { IncomingHttpHeaders } from 'node:http';
import type { AccountState } from '../world/account.ts';
import type { World } from '../world/world.ts';

/** A request that has arrived whole. */
export interface Exchange {
  world: World;
  /** Milliseconds since 1970, by the sandbox's clock. */
  now: number;
  /** Lowercase, without the port. */
  host: string;
  method: string;
  /** The address as the client meant it, on its production host. */
  url: URL;
  headers: IncomingHttpHeaders;
  body: string;
  cookies: Map<string, string>;
}

/** An exchange on a host that belongs to an account. */
export interface AccountExchange extends Exchange {
  account: AccountState;
}

export interface Answer {
  status: number;
  headers?: Record<string, string | string[]>;
  body?: string;
}

/** Percent-decoded; as it is, where that cannot be done. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function parseCookies(header: string | undefined): Map<string, string> {
  const pairs = (header ?? '').split(';').flatMap((pair) => {
    const cut = pair.indexOf('=');
    return cut < 0 ? [] : [[pair.slice(0, cut).trim(), decoded(pair.slice(cut + 1).trim())] as const];
  });
  return new Map(pairs);
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

export function html(status: number, body: string, headers: Record<string, string | string[]> = {}): Answer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}

export function redirect(location: string, headers: Record<string, string | string[]> = {}): Answer {
  return { status: 302, headers: { location, ...headers } };
}
