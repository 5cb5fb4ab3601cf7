import { useState } from 'preact/hooks';
import { useWords } from '../words';

interface Props {
  readonly label: string;
  /** What the second press says that it does. */
  readonly sure: string;
  readonly act: () => void;
}

/** A button for what cannot be taken back: it asks once more, in its place. */
export function Sure({ label, sure, act }: Props) {
  const { keep } = useWords().messages.history;
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <button type="button" class="button small" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  return (
    <span class="sure">
      <button
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
        autoFocus
        type="button"
        class="button small danger"
        onClick={() => {
          setAsking(false);
          act();
        }}
      >
        {sure}
      </button>
      <button type="button" class="button small quiet" onClick={() => setAsking(false)}>
        {keep}
      </button>
    </span>
  );
}
