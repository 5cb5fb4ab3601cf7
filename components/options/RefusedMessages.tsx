import type { RefusalCounts } from '@/utils/state/shown';
import { useWords } from './words';

const reasons = ['message', 'channel', 'sender', 'shape'] as const;

/** How many messages Keyring refused, and why, where there were any. */
export function RefusedMessages({ counts }: { counts: RefusalCounts }) {
  const words = useWords().messages.options.refused;
  const met = reasons.filter((reason) => counts[reason] > 0);
  return (
    <>
      <p>{words.count(reasons.reduce((sum, reason) => sum + counts[reason], 0))}</p>
      {met.length > 0 && (
        <ul class="causes">
          {met.map((reason) => (
            <li key={reason}>{words.reasons[reason](counts[reason])}</li>
          ))}
        </ul>
      )}
    </>
  );
}
