import { readFileSync } from 'node:fs';
import { matchPath } from '../call.ts';

export interface Field {
  /** Dotted, with `[]` after an array: `contacts[].email`. */
  name: string;
  type: 'array' | 'boolean' | 'enum' | 'integer' | 'number' | 'object' | 'string';
  required?: true;
}

/** One method and path of the API, as far as a server must know it. */
export interface Operation {
  method: string;
  path: string;
  group: string;
  effect: 'read' | 'write' | 'upsert' | 'delete' | 'send';
  /** Whether it answers a list with a total. */
  collection: boolean;
  /** Query parameters but limit and offset. */
  query: Field[];
  body: Field[];
  /** The body is an array of what `body` describes. */
  bodyIsList?: true;
  /** The body is sent as a form, not as JSON. */
  bodyIsForm?: true;
  /** Documented status codes; may be empty. */
  statuses: number[];
}

function load(): Operation[] {
  const file = new URL('../../data/operations.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Operation[];
}

const placeholders = (operation: Operation) => operation.path.split('{').length;

/** Every operation. Those with fewer placeholders first, so that /users/me is not read as /users/{id}. */
export const OPERATIONS: readonly Operation[] = load().sort((a, b) => placeholders(a) - placeholders(b));

export interface Found {
  operation: Operation;
  params: Record<string, string>;
}

export function findOperation(method: string, path: string): Found | undefined {
  for (const operation of OPERATIONS) {
    if (operation.method !== method) continue;
    const params = matchPath(operation.path, path);
    if (params) return { operation, params };
  }
  return undefined;
}

/** Whether the path exists under some other method. */
export function pathExists(path: string): boolean {
  return OPERATIONS.some((operation) => matchPath(operation.path, path) !== undefined);
}
