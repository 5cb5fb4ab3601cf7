import type { JsonObject } from '../../world/json.ts';

/** The links of a record, in the form of recorded ones: their host and id are filled in per answer. */
export function linksOf(collection: string, ...names: string[]): { links: JsonObject } {
  const entries = names.map((name) => [name, `https://account.api-us1.com/api/3/${collection}/0/${name}`]);
  return { links: Object.fromEntries(entries) };
}
