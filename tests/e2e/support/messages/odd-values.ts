/** Stands in JSON for a value that JSON cannot write, or that would be too long to write out. */
export interface OddValue {
  readonly odd: string;
}

/** The names of all odd values there are. */
export const oddValues = [
  'undefined',
  'nan',
  'bigint',
  'date',
  'map',
  'set',
  'bytes',
  'error',
  'cycle',
  'polluted',
  'deep',
  'long',
  'sparse',
] as const;

/**
 * A message as it was generated, with the odd values put in. Self-contained: its source also runs in a page.
 *
 * @param value JSON with an `OddValue` wherever something else is meant.
 */
export function withOddValues(value: unknown): unknown {
  const cycle: unknown[] = [];
  cycle.push({ cycle });
  const made: Record<string, () => unknown> = {
    undefined: () => undefined,
    nan: () => Number.NaN,
    bigint: () => 2n ** 80n,
    date: () => new Date(8.64e15),
    map: () => new Map([['id', { toString: 'x' }]]),
    set: () => new Set(['key']),
    bytes: () => new Uint8Array(8),
    error: () => new TypeError('from a page'),
    cycle: () => cycle,
    polluted: () => JSON.parse('{"__proto__":{"ok":true},"constructor":{"prototype":{"ok":true}}}'),
    deep: () => JSON.parse('[{"a":'.repeat(200) + '}]'.repeat(200).replace('}', '0}')),
    long: () => 'f'.repeat(200_000),
    sparse: () => Object.assign([], { 40: 1 }),
  };
  const visit = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    const { odd } = part as Partial<OddValue>;
    const make = typeof odd === 'string' ? made[odd] : undefined;
    if (make) return make();
    for (const name of Object.keys(part)) {
      const inner = (part as Record<string, unknown>)[name];
      // Defined, not assigned: `__proto__` is to be a member like any other.
      Object.defineProperty(part, name, {
        value: visit(inner),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return part;
  };
  return visit(value);
}
