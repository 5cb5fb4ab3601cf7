import { Mark } from '@/components/ui/Mark';
import type { ReplyError } from '@/utils/state/shown';
import type { Wall } from '@/utils/state/wall/page';
import { useWords } from './words';

/** There is nothing to show but why. */
export function WholeTrouble({ wall, trouble }: { wall: Wall; trouble: ReplyError }) {
  const { errors, popup, wall: words } = useWords().messages;
  return (
    <main class="wall-alone">
      <Mark size={40} />
      <h1>{words.title}</h1>
      <p role="alert">{errors[trouble.code]}</p>
      <button type="button" class="button" onClick={() => void wall.open()}>
        {popup.tryAgain}
      </button>
    </main>
  );
}
