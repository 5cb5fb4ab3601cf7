import type { Pair } from './types';

/** Sent by every tool and every browser: nothing is lost without them. */
const usual =
  /^(?::.*|accept(?:-.*)?|content-(?:type|length|encoding)|user-agent|host|connection|keep-alive|origin|referer|sec-.*|priority|pragma|cache-control|dnt|te|upgrade-insecure-requests|x-requested-with|if-.*|postman-token|expect)$/;

/** The key of another request than Keyring's would be sent instead of the account's own. */
const login = /^(?:(?:proxy-)?authorization|cookie|x-(?:csrf|xsrf)-.*)$/;

/** The headers of a request, told apart. */
export interface HeaderReading {
  /** What stands in the headers that carry a key. */
  readonly keys: readonly string[];
  readonly type: string;
  readonly hasLogin: boolean;
  /** The names of those that Keyring does not send. */
  readonly others: readonly string[];
}

const named = (headers: readonly Pair[], wanted: RegExp): readonly Pair[] =>
  headers.filter(([name]) => wanted.test(name.trim().toLowerCase()));

/** Reads the headers of a request. */
export function readHeaders(headers: readonly Pair[]): HeaderReading {
  const keys = named(headers, /^api-?(?:token|key)$/).map(([, value]) => value.trim());
  const others = headers
    .map(([name]) => name.trim())
    .filter((name) => ![usual, login, /^api-?(?:token|key)$/].some((one) => one.test(name.toLowerCase())));
  return {
    keys,
    type:
      named(headers, /^content-type$/)[0]?.[1]
        .split(';')[0]
        ?.trim()
        .toLowerCase() ?? '',
    hasLogin: named(headers, login).length > 0,
    others: [...new Set(others)],
  };
}
