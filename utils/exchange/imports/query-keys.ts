const keyName = /^api(?:[-_]|%5f|%2d)?(?:key|token)$/i;

/** A target without the parameters that carry a key, and what stood in them. */
export function withoutKeyParameters(target: string): {
  readonly target: string;
  readonly keys: readonly string[];
} {
  const at = target.indexOf('?');
  if (at < 0) return { target, keys: [] };
  const parts = target.slice(at + 1).split('&');
  const isKey = (part: string): boolean => keyName.test(part.split('=', 1)[0] ?? '');
  const keys = parts.filter(isKey).map((part) => part.slice(part.indexOf('=') + 1));
  if (keys.length === 0) return { target, keys };
  const query = parts.filter((part) => !isKey(part)).join('&');
  return { target: query === '' ? target.slice(0, at) : `${target.slice(0, at)}?${query}`, keys };
}
