import { Icon } from '@/components/ui/Icon';
import { useWords } from '@/components/ui/words';
import type { ReplyError } from '@/utils/state/shown';

/** Why a request inside Keyring came to nothing, and what to do. */
export function Trouble({ trouble, whole = false }: { trouble: ReplyError; whole?: boolean }) {
  const { messages } = useWords();
  return (
    <div role="alert" class={whole ? 'trouble whole' : 'trouble'}>
      <Icon name="alert" />
      <p>{messages.errors[trouble.code]}</p>
    </div>
  );
}
