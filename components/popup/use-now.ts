import { useEffect, useState } from 'preact/hooks';

/** What the clock says now, in ms since 1970: anew each second until `until`, on the very seconds that are left. */
export function useNow(clock: () => number, until: number | undefined): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    if (until === undefined) return;
    let timer: ReturnType<typeof setTimeout>;
    const look = (): void => {
      const at = clock();
      setNow(at);
      if (at < until) timer = setTimeout(look, (until - at) % 1_000 || 1_000);
    };
    look();
    return () => clearTimeout(timer);
  }, [clock, until]);
  return now;
}
