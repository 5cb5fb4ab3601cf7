import { useEffect } from 'preact/hooks';
import type { ConsolePage } from '@/utils/state/console/page';

/** Ctrl or Cmd with Enter sends from wherever the focus is; Escape gives up what is under way. */
export function useShortcuts(page: ConsolePage): void {
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    // Before the editor takes it for a new line.
    const send = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      void page.send();
    };
    // After all that Escape closes.
    const cancel = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) page.sending.cancel();
    };
    addEventListener('keydown', send, { capture: true, signal });
    addEventListener('keydown', cancel, { signal });
    return () => leaving.abort();
  }, [page]);
}
