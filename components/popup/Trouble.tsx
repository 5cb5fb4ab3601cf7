import { Icon } from '@/components/ui/Icon';
import { useWords } from '@/components/ui/words';
import type { ReplyError } from '@/utils/state/shown';

/** Why a request inside Keyring came to nothing, and what to do. */
export function Trouble({ trouble }: { trouble: ReplyError }) {
  const { messages } = useWords();
  return (
    <div role="alert" class="trouble">
      <Icon name="alert" />
      <p>{messages.errors[trouble.code]}</p>
    </div>
  );
}
