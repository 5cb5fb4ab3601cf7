import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

interface Help {
  readonly name: string;
  readonly text: string;
}

/**
 * What is worth knowing of the field with the focus, at the foot of the form: shown beside the field, it would move
 * all others under the pointer. Screen readers have it from the field itself.
 */
export function FieldHelp({ form }: { form: RefObject<HTMLElement | null> }) {
  const [help, setHelp] = useState<Help>();
  // Before the form takes the focus itself.
  useLayoutEffect(() => {
    const element = form.current;
    if (!element) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    const look = ({ target }: FocusEvent): void => {
      const field = target instanceof Element ? target.closest<HTMLElement>('[data-name]') : null;
      const { name = '', help: text = '' } = field?.dataset ?? {};
      setHelp(field ? { name, text } : undefined);
    };
    element.addEventListener('focusin', look, { signal });
    element.addEventListener('focusout', () => setHelp(undefined), { signal });
    return () => leaving.abort();
  }, [form]);
  return (
    <p class="field-help" aria-hidden="true" hidden={!help}>
      <span class="mono">{help?.name}</span> {help?.text}
    </p>
  );
}
