import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  /** Takes the focus when it appears. */
  readonly first?: boolean;
}

/** A field for a passphrase: never remembered by the browser. */
export function PassphraseField({ label, value, change, first = false }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (first) field.current?.focus();
  }, [first]);
  return (
    <label class="labelled">
      <span>{label}</span>
      <input
        ref={field}
        class="field"
        type="password"
        autocomplete="off"
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </label>
  );
}
