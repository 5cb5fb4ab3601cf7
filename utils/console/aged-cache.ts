/** What a cache goes by. */
export interface AgedCacheRules<T> {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** For how many ms a value is good. */
  readonly keptFor: number;
  /** How many values are held; the oldest go first. */
  readonly most: number;
  /** Whether a value is a failure: it is given to who waits for it, and not kept. */
  readonly failed: (value: T) => boolean;
}

/** Values in memory, each good for a while; who asks for one that is on its way waits for the same. */
export interface AgedCache<T> {
  /** The value at a place, made if it is not held, or if a fresh one is asked for. */
  get(place: string, fresh: boolean, make: () => Promise<T>): Promise<T>;
  /** The value at a place, if it is held or on its way. */
  peek(place: string): Promise<T> | undefined;
  /** Lets go of the values at the places that are named so; of all where none is said. */
  clear(which?: (place: string) => boolean): void;
}

/** An empty cache. */
export function agedCache<T>({ clock, keptFor, most, failed }: AgedCacheRules<T>): AgedCache<T> {
  const held = new Map<string, { readonly at: number; readonly value: Promise<T> }>();

  /** Lets go of all that is too old, and not only of what is asked for: names stay in memory no longer than said. */
  const prune = (): void => {
    const now = clock();
    for (const [place, { at }] of held) if (now < at || now - at >= keptFor) held.delete(place);
  };

  return {
    get(place, fresh, make) {
      prune();
      const present = held.get(place);
      if (present && !fresh) return present.value;
      const value = make();
      held.delete(place);
      held.set(place, { at: clock(), value });
      for (const oldest of held.keys()) {
        if (held.size <= most) break;
        held.delete(oldest);
      }
      const drop = (): void => {
        if (held.get(place)?.value === value) held.delete(place);
      };
      value.then((made) => failed(made) && drop(), drop);
      return value;
    },
    peek(place) {
      prune();
      return held.get(place)?.value;
    },
    clear(which = () => true) {
      for (const place of held.keys()) if (which(place)) held.delete(place);
    },
  };
}
