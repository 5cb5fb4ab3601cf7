/** A list or an object that is being gone through, without recursion: JSON may be nested deeper than that can go. */
export interface Level {
  readonly value: Readonly<Record<string | number, unknown>>;
  /** Of an object's values; undefined for a list. */
  readonly names: readonly string[] | undefined;
  readonly size: number;
  /** The position of the value that comes next. */
  next: number;
}

/** A list or an object, from its first value on. */
export function levelOf(value: object): Level {
  const names = Array.isArray(value) ? undefined : Object.keys(value);
  return {
    value: value as Level['value'],
    names,
    size: names?.length ?? (value as readonly unknown[]).length,
    next: 0,
  };
}
