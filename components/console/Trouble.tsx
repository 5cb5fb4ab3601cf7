import { Mark } from '@/components/ui/Mark';
import type { ConsolePage } from '@/utils/state/console/page';
import type { ReplyError } from '@/utils/state/shown';
import { useWords } from './words';

/** Why the account cannot be had. */
export function Trouble({ page, trouble }: { page: ConsolePage; trouble: ReplyError }) {
  const { console: words, errors, popup } = useWords().messages;
  const unnamed = page.world.id === '';
  return (
    <main class="console-alone">
      <Mark size={40} />
      <h1>{words.title}</h1>
      <p role="alert">{unnamed ? words.noAccount : errors[trouble.code]}</p>
      {trouble.retryable && (
        <button type="button" class="button" onClick={() => void page.open()}>
          {popup.tryAgain}
        </button>
      )}
    </main>
  );
}
