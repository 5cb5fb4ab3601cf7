import { useEffect } from 'preact/hooks';

/** Milliseconds without a change until what is typed counts as typed. */
const pause = 350;

/** Does `work` once a value has not changed for a moment: not one call a keystroke. */
export function useSettled(value: string, work: () => void): void {
  useEffect(() => {
    const timer = setTimeout(work, pause);
    return () => clearTimeout(timer);
  }, [value]);
}
