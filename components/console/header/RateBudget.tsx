import { useEffect } from 'preact/hooks';
import { callsAtOnce } from '@/utils/state/console/account';
import type { ConsolePage } from '@/utils/state/console/page';
import { useWords } from '../words';

/** How often it is asked how the budget stands, in ms. */
const pace = 400;

/** The calls that can begin at once; asked for while a call is under way, and until all are free again. */
export function RateBudget({ page }: { page: ConsolePage }) {
  const words = useWords().messages.console.budget;
  const { account, sending } = page;
  const { left, waiting, pausedFor } = account.budget.value;
  const running = sending.progress.value.kind === 'running';
  const asking = running || left < callsAtOnce;
  useEffect(() => {
    if (!asking) return;
    const timer = setInterval(() => void account.readBudget(), pace);
    return () => clearInterval(timer);
  }, [account, asking]);

  const told =
    pausedFor > 0
      ? words.paused(Math.ceil(pausedFor / 1_000))
      : running && waiting > 0
        ? words.waiting
        : words.left(left, callsAtOnce);
  return (
    <span class="budget" title={words.hint}>
      <span class="muted">{words.title}</span>
      <span class="squares" aria-hidden="true">
        {Array.from({ length: callsAtOnce }, (_, at) => (
          <span key={at} class={at < left ? 'square free' : 'square'} />
        ))}
      </span>
      <span class="muted">{told}</span>
    </span>
  );
}
