import { JSON_SCHEMA, load } from 'js-yaml';

/** Values in all, those that stand in several places counted in each. */
const mostValues = 2_000_000;

/** Whether a value stays bounded once it is written out: aliases let a short text stand for more than memory holds. */
function isBounded(value: unknown): boolean {
  const open: unknown[] = [value];
  for (let count = 0; open.length > 0; count += 1) {
    if (count > mostValues || open.length > mostValues) return false;
    const one = open.pop();
    if (typeof one === 'object' && one !== null) for (const inner of Object.values(one)) open.push(inner);
  }
  return true;
}

/** Reads YAML as the data that JSON can say, without types of its own; throws where that is not to be had. */
export function readYaml(text: string): unknown {
  const value = load(text, { schema: JSON_SCHEMA, maxAliases: 1_000, maxDepth: 100 });
  if (!isBounded(value)) throw new RangeError('too many values');
  return value;
}
