/** A place inside JSON: the names and indexes that lead to it. [] is the whole. */
export type Place = readonly (string | number)[];

const plainName = /^[A-Za-z_][A-Za-z0-9_]*$/;

const shortEscapes: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
};

/** A name as a normalised path escapes it (RFC 9535, section 2.7). */
const escaped = (name: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to be escaped.
  name.replace(/[\\']/g, '\\$&').replace(/[\0-\x1f]/g, (sign) => {
    const code = sign.charCodeAt(0).toString(16).padStart(4, '0');
    return shortEscapes[sign] ?? `\\u${code}`;
  });

/** The place as JSONPath (RFC 9535) writes it: `$.contacts[0].email`. */
export const pathText = (place: Place): string =>
  `$${place
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`;
      return plainName.test(step) ? `.${step}` : `['${escaped(step)}']`;
    })
    .join('')}`;

/** The value that is called so in another. Undefined where there is none. */
export function childOf(value: unknown, name: string | number): unknown {
  if (Array.isArray(value)) return typeof name === 'number' ? value[name] : undefined;
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** The value at a place; undefined where there is none. */
export const at = (whole: unknown, place: Place): unknown => place.reduce<unknown>(childOf, whole);
