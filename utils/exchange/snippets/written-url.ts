/** What RFC 3986 allows in a path, and in a query; brackets apart. */
const inPath = /[\w\-.~!$&'()*+,;=:@/]/;
const inQuery = /[\w\-.~!$&'()*+,;=:@/?]/;
/** What is never to be written percent-encoded. */
const unreserved = /[\w\-.~]/;

const percent = (sign: string): string =>
  `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

const normalised = (text: string, allowed: RegExp): string =>
  text.replace(/%([0-9a-f]{2})|[\s\S]/gi, (sign, code: string | undefined) => {
    if (code === undefined) return allowed.test(sign) ? sign : percent(sign);
    const decoded = String.fromCharCode(Number.parseInt(code, 16));
    return unreserved.test(decoded) ? decoded : sign.toUpperCase();
  });

/**
 * An address of a browser as RFC 3986 writes it. Browsers send some signs as they are (`|`, `^`, a stray `%`) that many
 * libraries refuse, or encode in ways of their own; so written, all of them send the same, and it means the same to the
 * server. Brackets in the query stay, as in `filters[email]`.
 */
export function portableUrl(url: string): string {
  const { origin } = new URL(url);
  const [path = '', ...query] = url.slice(origin.length).split('?');
  const rest = query.length === 0 ? '' : `?${query.join('?')}`;
  return origin + normalised(path, inPath) + normalised(rest, new RegExp(`${inQuery.source}|[[\\]]`));
}

/** The same, for libraries that encode brackets too. */
export const strictUrl = (url: string): string =>
  portableUrl(url).replaceAll('[', '%5B').replaceAll(']', '%5D');
