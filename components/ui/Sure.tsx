import { useEffect, useRef, useState } from 'preact/hooks';
import './sure.css';

interface Props {
  readonly label: string;
  /** What the second press says that it does. */
  readonly sure: string;
  /** What leaves all as it is. */
  readonly keep: string;
  readonly act: () => void;
  /** How its buttons look. */
  readonly class?: string;
}

/** A button for what cannot be taken back: it asks once more, in its place, and the focus stays there. */
export function Sure({ label, sure, keep, act, class: look = '' }: Props) {
  const [asking, setAsking] = useState<boolean>();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking !== undefined) first.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <button ref={first} type="button" class={`button ${look}`} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  return (
    <span class="sure">
      <button
        ref={first}
        type="button"
        class={`button danger ${look}`}
        onClick={() => {
          setAsking(false);
          act();
        }}
      >
        {sure}
      </button>
      <button type="button" class={`button quiet ${look}`} onClick={() => setAsking(false)}>
        {keep}
      </button>
    </span>
  );
}
