import { isFamilyHost } from './hosts';

/**
 * The single origins among granted match patterns (`https://crm.example/*`) that are not of the two families: those
 * that the person allowed one at a time. Patterns with a wildcard host are the ones granted at install.
 */
export function originsAllowedByPerson(patterns: readonly string[]): readonly string[] {
  return patterns
    .map((pattern) => pattern.replace(/\/\*$/, ''))
    .filter((origin) => {
      const host = origin.includes('*') ? undefined : URL.parse(origin)?.hostname;
      return host !== undefined && !isFamilyHost(host);
    })
    .sort();
}
