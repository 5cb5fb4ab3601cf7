import { useEffect, useState } from 'preact/hooks';

type Load<Loaded> = () => Promise<Loaded>;

/** What has been loaded, by how it is: whoever wants it again has it at once. */
const loaded = new WeakMap<Load<unknown>, unknown>();

/** Loads something before it is wanted, where nothing may appear later than the rest. */
export async function preload(load: Load<unknown>): Promise<void> {
  if (!loaded.has(load)) loaded.set(load, await load());
}

/** Something that is loaded once it is wanted; undefined until it is there. `load`: the same function each time. */
export function useLoaded<Loaded>(load: Load<Loaded> | false | undefined): Loaded | undefined {
  const [, redraw] = useState({});
  useEffect(() => {
    if (!load) return;
    // It may have come since this was drawn.
    if (loaded.has(load)) redraw({});
    else void preload(load).then(() => redraw({}));
  }, [load]);
  return load ? (loaded.get(load) as Loaded | undefined) : undefined;
}
