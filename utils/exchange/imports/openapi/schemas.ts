import { entriesOf, isObject, listOf, own, textOf } from '../values';

/** What an OpenAPI file says of its values. */
export interface Schemas {
  /** What a reference stands for, or the value itself. Nothing outside of the file is looked at. */
  resolved(value: unknown): unknown;
  /** A value of that schema: by its examples and defaults, else empty. */
  sample(schema: unknown): unknown;
}

/** A schema may hold itself: no sample goes deeper, or has more values. */
const deepestSample = 8;
const mostValues = 2_000;
/** All samples of a document together: those that are left get none. */
const mostInAll = 300_000;

const unescaped = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

const empty: Readonly<Record<string, unknown>> = { string: '', integer: 0, number: 0, boolean: false };

/** Reads the schemas of one document. */
export function createSchemas(document: unknown): Schemas {
  let values = 0;
  let inAll = 0;
  const isSpent = (): boolean => values > mostValues || inAll > mostInAll;
  /** By their references: operations share what they take. */
  const samples = new Map<string, unknown>();

  const resolved = (value: unknown): unknown => {
    let present = value;
    for (let step = 0; step < 10; step += 1) {
      const reference = own(present, '$ref');
      if (typeof reference !== 'string') return present;
      if (!reference.startsWith('#/') || reference.length > 500) return undefined;
      present = reference
        .slice(2)
        .split('/')
        .reduce<unknown>((inner, part) => own(inner, unescaped(part)), document);
    }
    return undefined;
  };

  const propertiesOf = (schema: unknown, depth: number): Record<string, unknown> => {
    const required = new Set(listOf(own(schema, 'required')).map(textOf));
    const made: [string, unknown][] = [];
    for (const [name, property] of entriesOf(own(schema, 'properties'))) {
      if (isSpent()) break;
      const inner = resolved(property);
      if (own(inner, 'readOnly') === true) continue;
      const isWanted = required.size === 0 || required.has(name) || own(inner, 'example') !== undefined;
      if (isWanted) made.push([name, sampleAt(inner, depth + 1)]);
    }
    return Object.fromEntries(made);
  };

  const sampleAt = (given: unknown, depth: number): unknown => {
    values += 1;
    inAll += 1;
    if (depth > deepestSample || isSpent()) return null;
    const schema = resolved(given);
    if (!isObject(schema)) return null;
    const [example] = listOf(own(schema, 'examples'));
    const said = [own(schema, 'example'), example, own(schema, 'default'), own(schema, 'const')];
    const known = said.find((one) => one !== undefined) ?? listOf(own(schema, 'enum'))[0];
    if (known !== undefined) return known;
    const all = listOf(own(schema, 'allOf'));
    if (all.length > 0) {
      const parts = [...all, { properties: own(schema, 'properties') }].map((one) =>
        sampleAt(one, depth + 1),
      );
      return Object.fromEntries(parts.flatMap((part) => entriesOf(part)));
    }
    const [choice] = [...listOf(own(schema, 'oneOf')), ...listOf(own(schema, 'anyOf'))];
    if (choice !== undefined) return sampleAt(choice, depth + 1);
    const type = own(schema, 'type');
    const name = textOf(Array.isArray(type) ? type.find((one) => one !== 'null') : type);
    if (name === 'object' || isObject(own(schema, 'properties'))) return propertiesOf(schema, depth);
    if (name === 'array') return [sampleAt(own(schema, 'items'), depth + 1)];
    return Object.hasOwn(empty, name) ? empty[name] : null;
  };

  return {
    resolved,
    sample(schema) {
      const reference = textOf(own(schema, '$ref'));
      if (samples.has(reference)) return samples.get(reference);
      values = 0;
      const made = resolved(schema) === undefined || isSpent() ? undefined : sampleAt(schema, 0);
      if (reference !== '') samples.set(reference, made);
      return made;
    },
  };
}
