import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ConsolePage } from '@/utils/state/console/page';
import type { Progress } from '@/utils/state/console/sending';
import { Confirm } from '../guard/Confirm';
import { useWords } from '../words';
import { Look } from './Look';

/** What a sending came to that brought no answer. */
export type UnansweredProgress = Extract<
  Progress,
  { kind: 'stopped' | 'cancelled' | 'interrupted' | 'failed' }
>;

/** Why there is no answer, whether anything may have been changed, and what to do next. */
export function Unanswered({ page, progress }: { page: ConsolePage; progress: UnansweredProgress }) {
  const { console: words, errors, guard } = useWords().messages;
  const { result } = words;
  const { reads } = progress.request;
  const place = useRef<HTMLDivElement>(null);
  // What is asked here is one key away, and no second press of Send's keys answers it unread. As soon as it is seen: a
  // Tab pressed in between would go its way from the field.
  useLayoutEffect(() => {
    if (progress.kind === 'stopped') place.current?.focus();
  }, [progress.kind]);
  const told = {
    stopped: () =>
      progress.kind === 'stopped' && progress.why === 'read-only' ? result.readOnly : result.unconfirmed,
    cancelled: () => (reads ? result.cancelledRead : result.cancelledWrite),
    interrupted: () => (reads ? result.interruptedRead : result.interruptedWrite),
    failed: () => (progress.kind === 'failed' ? errors[progress.error.code] : ''),
  }[progress.kind];
  const harmless = progress.kind === 'stopped' || (reads && progress.kind !== 'failed');
  return (
    <div ref={place} class={`unanswered ${harmless ? '' : 'warn'}`} tabIndex={-1}>
      <p role={harmless ? 'status' : 'alert'}>{told()}</p>
      {progress.kind === 'stopped' && progress.why === 'read-only' && (
        <button
          type="button"
          class="button"
          onClick={async () => {
            await page.account.openWrites(15);
            await page.again(progress.request);
          }}
        >
          {guard.openAndGoOn}
        </button>
      )}
      {progress.kind === 'stopped' && progress.why === 'unconfirmed' && (
        <Confirm page={page} request={progress.request} />
      )}
      {!reads && (progress.kind === 'interrupted' || progress.kind === 'cancelled') && (
        <Look page={page} draft={progress.request.draft} />
      )}
      {reads && (progress.kind === 'interrupted' || progress.kind === 'cancelled') && (
        <button type="button" class="button" onClick={() => void page.again(progress.request)}>
          {result.again}
        </button>
      )}
    </div>
  );
}
