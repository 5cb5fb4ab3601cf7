import { isObject, type Json } from '../../world/json.ts';
import { bodyTree, type Node } from './body-tree.ts';
import type { Operation } from './operations.ts';

/** Query parameters that every list takes. */
const PAGING = ['limit', 'offset', 'id_greater'];

function unknownInside(value: Json | undefined, fields: Map<string, Node>, above: string): string[] {
  const parts = Array.isArray(value) ? value : [value];
  return parts.filter(isObject).flatMap((part) =>
    Object.entries(part).flatMap(([name, inner]) => {
      const node = fields.get(name);
      const path = above ? `${above}.${name}` : name;
      if (!node) return [path];
      return node.fields.size > 0 ? unknownInside(inner ?? undefined, node.fields, path) : [];
    }),
  );
}

/** `filters[name][contains]`, `orders[name]` and `ids[0]` belong to the parameter that they begin with. */
const isKnown = (name: string, known: Set<string>): boolean =>
  known.has(name) || known.has(name.replace(/\[[^\]]*\]$/, '')) || known.has(name.replace(/\[.*$/, ''));

/**
 * The names in a request that the catalogue does not know for its operation. A server takes no notice of them, as the
 * API does; a test may.
 */
export function unknownNames(operation: Operation, query: URLSearchParams, body: Json | undefined): string[] {
  const known = new Set([...PAGING, ...operation.query.map(({ name }) => name.replace('[<operator>]', ''))]);
  const inQuery = [...query.keys()].filter((name) => !isKnown(name, known));
  return [...inQuery, ...unknownInside(body, bodyTree(operation), '')];
}
