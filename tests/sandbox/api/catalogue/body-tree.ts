import type { Field, Operation } from './operations.ts';

/** What one value of a body must be. */
export interface Node {
  type: Field['type'];
  required: boolean;
  /** Of an object, or of each item of an array. */
  fields: Map<string, Node>;
}

function treeOf(fields: Field[]): Map<string, Node> {
  const top = new Map<string, Node>();
  for (const field of fields) {
    const steps = field.name.split('.').map((step) => step.replace('[]', ''));
    let level = top;
    for (const step of steps.slice(0, -1)) {
      const known = level.get(step) ?? { type: 'object', required: false, fields: new Map() };
      level.set(step, known);
      level = known.fields;
    }
    const own: Node = { type: field.type, required: field.required === true, fields: new Map() };
    level.set(steps.at(-1) ?? '', { ...own, fields: level.get(steps.at(-1) ?? '')?.fields ?? own.fields });
  }
  return top;
}

const trees = new WeakMap<Operation, Map<string, Node>>();

/** The fields of an operation's body as a tree. */
export function bodyTree(operation: Operation): Map<string, Node> {
  const known = trees.get(operation) ?? treeOf(operation.body);
  trees.set(operation, known);
  return known;
}

/** The one name that all fields of the body are wrapped in, such as `contact`; undefined if there is none. */
export function wrapperOf(operation: Operation): string | undefined {
  const [first, ...others] = bodyTree(operation);
  if (!first || operation.bodyIsList) return undefined;
  const [name, node] = first;
  const alone = others.every(([, other]) => other.fields.size === 0 && !other.required);
  return (node.type === 'object' || node.type === 'array') && node.fields.size > 0 && alone
    ? name
    : undefined;
}
