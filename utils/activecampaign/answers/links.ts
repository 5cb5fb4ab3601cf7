/**
 * The target inside the account's API that a text of an answer leads to, with its query; undefined for all else. An
 * answer may name the account's app host: that is the same API, but a key goes to its own origin alone, so the target
 * is taken over to it.
 */
export function apiTarget(text: string, origin: string, appHost: string | undefined): string | undefined {
  if (!/^https?:\/\//i.test(text) || text.length > 2_000) return undefined;
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '' || url.port !== '') return undefined;
  const own = new URL(origin).hostname;
  const label = own.split('.', 1)[0] ?? '';
  const same =
    url.hostname === own || url.hostname === appHost || url.hostname === `${label}.activehosted.com`;
  return same && url.pathname.startsWith('/api/3/') ? `${url.pathname}${url.search}` : undefined;
}
