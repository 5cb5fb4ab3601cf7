/**
 * Tells a key again without holding it: its SHA-256 together with the rotation's id, in base64url. A key has at least
 * 160 random bits, so nobody finds it from this; and the mark lies sealed as all else.
 */
export async function markOf(rotation: string, key: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${rotation} ${key}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
