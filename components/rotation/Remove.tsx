import { Sure } from '@/components/ui/Sure';
import type { RotationPage } from '@/utils/state/rotation';
import { useWords } from './words';

/** Takes a rotation away, its record with it. */
export function Remove({ page }: { page: RotationPage }) {
  const words = useWords().messages.rotation;
  return (
    <p class="remove">
      <Sure
        class="quiet"
        label={words.remove}
        sure={words.removeSure}
        keep={words.keep}
        act={() => void page.remove()}
      />
    </p>
  );
}
