import { useEffect, useState } from 'preact/hooks';

/** A module that is loaded once it is wanted; undefined until it is there. */
export function useLoaded<Module>(load: (() => Promise<Module>) | false | undefined): Module | undefined {
  const [module, setModule] = useState<Module>();
  useEffect(() => {
    if (load) void load().then((loaded) => setModule(() => loaded));
  }, [load]);
  return load ? module : undefined;
}
