import { useEffect, useState } from 'preact/hooks';
import type { ConsolePage } from '@/utils/state/console/page';
import { useWords } from '../words';

interface RunningProps {
  readonly page: ConsolePage;
  /** Ms since 1970. */
  readonly since: number;
  /** How often the background ended before it answered. */
  readonly lost: number;
}

/** How long a call has been under way, and whether it waits. */
export function Running({ page, since, lost }: RunningProps) {
  const { language, messages } = useWords();
  const { budget, cancel, result } = messages.console;
  const { clock } = page.world;
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), 100);
    return () => clearInterval(timer);
  }, [clock]);
  const { waiting, pausedFor } = page.account.budget.value;
  const seconds = (Math.max(now - since, 0) / 1_000).toLocaleString(language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const waits =
    pausedFor > 0 ? budget.paused(Math.ceil(pausedFor / 1_000)) : waiting > 0 ? budget.waiting : undefined;
  return (
    <div class="under-way">
      <p role="status">
        {lost > 0 ? result.sentAgain : result.running}
        {waits && <span class="waits"> {waits}</span>}
      </p>
      <span class="elapsed mono">{result.seconds(seconds)}</span>
      <button type="button" class="button" onClick={() => page.sending.cancel()}>
        {cancel}
        <span class="kbd" aria-hidden="true">
          Esc
        </span>
      </button>
    </div>
  );
}
