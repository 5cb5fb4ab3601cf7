import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Gives a field the focus wherever nothing else has it: at first, and again as `change` does, when what had it is gone.
 * Whoever is somewhere already is not interrupted.
 *
 * Firefox draws a popup before it shows it, and a focus given by then is not always kept: so once more when the window
 * itself gets the focus.
 */
export function useFocusAtRest(field: RefObject<HTMLElement | null>, change: unknown): void {
  const focus = (): void => {
    if (document.activeElement === document.body) field.current?.focus();
  };
  useEffect(focus, [change]);
  useEffect(() => {
    addEventListener('focus', focus);
    return () => removeEventListener('focus', focus);
  }, []);
}
