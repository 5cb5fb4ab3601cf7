/** The parts of a `URL` or a `Location` that tell a page. */
export interface PageAddress {
  readonly pathname: string;
  readonly search: string;
}

/**
 * Whether an address is that of the Developer settings page: today's path, an older one, or the legacy settings page,
 * whose tabs (`#tab_api`) change without the address having to say so.
 */
export function isDeveloperPage({ pathname, search }: PageAddress): boolean {
  if (/^\/app\/settings\/(?:developer|api)\/?$/.test(pathname)) return true;
  return pathname === '/admin/main.php' && new URLSearchParams(search).get('action') === 'settings';
}
