import type { Json, JsonObject } from '../../world/json.ts';
import { bodyTree, type Node, wrapperOf } from '../catalogue/body-tree.ts';
import { OPERATIONS } from '../catalogue/operations.ts';
import type { Resource } from './resource.ts';

const singular = (name: string) =>
  name.replace(/ies$/, 'y').replace(/(ss|s)$/, (end) => (end === 'ss' ? end : ''));

function usualValue(name: string, node: Node): Json {
  if (node.type === 'array') return [];
  if (node.type === 'object') return {};
  if (node.type === 'boolean') return '0';
  return node.type === 'string' ? name : '1';
}

function formOf(fields: Map<string, Node>): JsonObject {
  const entries = [...fields].map(([name, node]) => [name, usualValue(name, node)] as const);
  return { ...Object.fromEntries(entries), links: {} };
}

const cache = new Map<string, Resource>();

/**
 * A kind of record that nobody recorded, from what the catalogue says of its bodies.
 * @param base the path of its list, such as `/api/3/calendars`; may hold filled placeholders
 * @param template the same path as the catalogue writes it
 */
export function derivedResource(base: string, template: string): Resource {
  const known = cache.get(base);
  if (known) return known;
  const collection = template.split('/').findLast((segment) => !segment.startsWith('{')) ?? '';
  const writing = OPERATIONS.find(
    ({ method, path, body }) =>
      ['POST', 'PUT'].includes(method) && body.length > 0 && path.replace(/\/\{[^}]+\}$/, '') === template,
  );
  const wrapper = writing && wrapperOf(writing);
  const tree = writing ? bodyTree(writing) : new Map<string, Node>();
  const resource: Resource = {
    collection,
    one: wrapper ?? singular(collection),
    table: `derived:${base}`,
    kind: collection.charAt(0).toUpperCase() + singular(collection).slice(1),
    form: { listed: formOf(wrapper ? (tree.get(wrapper)?.fields ?? tree) : tree) },
  };
  cache.set(base, resource);
  return resource;
}
