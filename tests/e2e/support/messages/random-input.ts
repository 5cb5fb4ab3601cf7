import type { GenericSchema } from 'valibot';

/** Numbers from 0 up to 1. */
export type Random = () => number;

/** One of a list; undefined of an empty one. */
export const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)];

/** What is looked at in a schema. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, GenericSchema>>;
  readonly options?: readonly unknown[];
  readonly wrapped?: GenericSchema;
  readonly item?: GenericSchema;
  readonly literal?: unknown;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

/**
 * A value of a schema's shape. Its texts are taken from `words` where one fits, so that what is asked for is often
 * something there is.
 *
 * @throws an Error for a kind of schema that it does not know: the contract has grown beyond it.
 */
export function randomInput(schema: GenericSchema, words: readonly string[], random: Random): unknown {
  const shape = schema as unknown as Shape;
  const inner = (one: GenericSchema | undefined, from = words): unknown =>
    one && randomInput(one, from, random);
  switch (shape.type) {
    case 'strict_object':
    case 'object':
      return Object.fromEntries(
        Object.entries(shape.entries ?? {})
          .map(([name, one]) => [name, name === 'url' ? inner(one, addresses(words)) : inner(one)] as const)
          .filter(([, value]) => value !== undefined),
      );
    case 'optional':
      return random() < 0.5 ? inner(shape.wrapped) : undefined;
    case 'nullable':
      return random() < 0.5 ? inner(shape.wrapped) : null;
    case 'picklist':
      return pick(shape.options ?? [], random);
    case 'literal':
      return shape.literal;
    case 'union':
    case 'variant':
      return inner(pick(shape.options ?? [], random) as GenericSchema);
    case 'array':
      return Array.from({ length: Math.floor(random() * 4) }, () => inner(shape.item));
    case 'boolean':
      return random() < 0.5;
    case 'number':
      return Math.floor(random() * 1_000);
    case 'string':
      return pick(fitting(shape, words), random) ?? '';
    default:
      throw new Error(`No values are made of the schema ${shape.type}`);
  }
}

/** Nearly every text is let through as an address, and few are one. */
const addresses = (words: readonly string[]): readonly string[] =>
  words.filter((word) => word.startsWith('https://'));

/** The words that match the patterns of a text's schema; all of them, where none does. */
function fitting({ pipe = [] }: Shape, words: readonly string[]): readonly string[] {
  const patterns = pipe.flatMap(({ requirement }) => (requirement instanceof RegExp ? [requirement] : []));
  const matching = words.filter((word) => patterns.every((pattern) => pattern.test(word)));
  return matching.length > 0 ? matching : words;
}
