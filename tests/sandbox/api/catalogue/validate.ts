import { isObject, type Json } from '../../world/json.ts';
import type { Call } from '../call.ts';
import { bodyTree, type Node, wrapperOf } from './body-tree.ts';
import type { Field, Operation } from './operations.ts';

/** What a request lacks, against the catalogue. */
export type Problem =
  | { kind: 'no-body' }
  | { kind: 'no-wrapper'; wrapper: string }
  | { kind: 'missing' | 'invalid'; field: string }
  | { kind: 'missing-parameter'; name: string };

const FLAGS = new Set<unknown>([true, false, 0, 1, '0', '1', 'true', 'false']);

/** Ids and amounts may come as text, flags as numbers: so the API takes them. */
function fitsType(value: Json, type: Field['type']): boolean {
  switch (type) {
    case 'integer':
      return /^-?\d+$/.test(String(value)) && typeof value !== 'boolean';
    case 'number':
      return typeof value !== 'boolean' && value !== '' && Number.isFinite(Number(value));
    case 'boolean':
      return FLAGS.has(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null;
    default:
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  }
}

function problemOf(value: Json | undefined, node: Node, name: string): Problem | undefined {
  if (value === undefined || value === null || value === '') {
    return node.required ? { kind: 'missing', field: name } : undefined;
  }
  if (!fitsType(value, node.type)) return { kind: 'invalid', field: name };
  const parts = Array.isArray(value) ? value : [value];
  for (const part of node.fields.size > 0 ? parts : []) {
    if (!isObject(part)) return { kind: 'invalid', field: name };
    const inner = problemInside(part, node.fields, name);
    if (inner) return inner;
  }
  return undefined;
}

function problemInside(
  value: { [key: string]: Json },
  fields: Map<string, Node>,
  above = '',
): Problem | undefined {
  for (const [name, node] of fields) {
    const problem = problemOf(value[name], node, above ? `${above}.${name}` : name);
    if (problem) return problem;
  }
  return undefined;
}

/** The first thing wrong with a call, by what the catalogue says of the operation; undefined if it is in order. */
export function validate(operation: Operation, call: Call): Problem | undefined {
  const parameter = operation.query.find(
    ({ name, required }) => required && !call.query.has(name) && !call.query.has(name.replace('[]', '')),
  );
  if (parameter) return { kind: 'missing-parameter', name: parameter.name };
  if (operation.body.length === 0) return undefined;
  const { body } = call;
  if (body !== undefined && call.isForm !== (operation.bodyIsForm === true)) return { kind: 'no-body' };
  const items = operation.bodyIsList ? body : [body ?? null];
  const fields = bodyTree(operation);
  const optional = ![...fields.values()].some((node) => node.required) && !wrapperOf(operation);
  if (body === undefined) return optional ? undefined : { kind: 'no-body' };
  if (!Array.isArray(items)) return { kind: 'no-body' };
  for (const item of items) {
    if (!isObject(item)) return { kind: 'no-body' };
    const wrapper = wrapperOf(operation);
    if (wrapper && !(wrapper in item)) return { kind: 'no-wrapper', wrapper };
    if (wrapper && !isObject(item[wrapper]) && !Array.isArray(item[wrapper]))
      return { kind: 'no-wrapper', wrapper };
    const problem = problemInside(item, fields);
    if (problem) return problem;
  }
  return undefined;
}
