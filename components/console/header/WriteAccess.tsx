import { useEffect } from 'preact/hooks';
import type { ConsolePage } from '@/utils/state/console/page';
import { useWords } from '../words';

/** Whether changes are let through, and the switch for it; nothing for an account that needs none. */
export function WriteAccess({ page }: { page: ConsolePage }) {
  const { language, messages } = useWords();
  const words = messages.console.writes;
  const { account, world } = page;
  const writes = account.writes.value;
  const until = writes.kind === 'open' ? writes.until : undefined;
  useEffect(() => {
    if (until === undefined) return;
    const timer = setTimeout(() => void account.load(), Math.max(until - world.clock(), 0) + 50);
    return () => clearTimeout(timer);
  }, [account, world, until]);

  if (writes.kind === 'free') return null;
  const time = (at: number): string =>
    new Date(at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  return (
    <span class="write-access">
      <span role="status" class={until === undefined ? 'muted' : 'open-for-writes'}>
        {until === undefined ? words.readOnly : words.openUntil(time(until))}
      </span>
      {until === undefined ? (
        <button type="button" class="button" onClick={() => void account.openWrites(15)}>
          {words.open}
        </button>
      ) : (
        <button type="button" class="button" onClick={() => void account.closeWrites()}>
          {words.close}
        </button>
      )}
    </span>
  );
}
