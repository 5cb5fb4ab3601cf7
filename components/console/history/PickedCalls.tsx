import type { ConsolePage } from '@/utils/state/console/page';
import { mostCalls } from '@/utils/state/console/report/picking';
import { useWords } from '../words';

/** The calls that were chosen in the list: one report on all of them. */
export function PickedCalls({ page, calls }: { page: ConsolePage; calls: readonly string[] }) {
  const words = useWords().messages.reportDialog;
  const { picking } = page.report;
  return (
    <>
      <p role="status" class="muted">
        {words.chooseHint(mostCalls)}
      </p>
      <button
        type="button"
        class="button small primary"
        disabled={calls.length === 0}
        onClick={() => void page.report.open(calls.map((call) => ({ kind: 'history', call })))}
      >
        {words.chosen(calls.length)}
      </button>
      <button type="button" class="button small" onClick={picking.stop}>
        {words.stop}
      </button>
    </>
  );
}
