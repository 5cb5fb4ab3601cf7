import { useState } from 'preact/hooks';
import type { RotationPage } from '@/utils/state/rotation';
import { useWords } from './words';

/** Takes a rotation away, its record with it: asks once more, in its place. */
export function Remove({ page }: { page: RotationPage }) {
  const words = useWords().messages.rotation;
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <p class="remove">
        <button type="button" class="button quiet" onClick={() => setAsking(true)}>
          {words.remove}
        </button>
      </p>
    );
  return (
    <p class="step-line">
      <button
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
        autoFocus
        type="button"
        class="button problem"
        onClick={() => void page.remove()}
      >
        {words.removeSure}
      </button>
      <button type="button" class="button quiet" onClick={() => setAsking(false)}>
        {words.keep}
      </button>
    </p>
  );
}
