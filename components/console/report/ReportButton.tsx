import type { ConsolePage } from '@/utils/state/console/page';
import type { Subject } from '@/utils/state/console/report/gather';
import { useWords } from '../words';

/** Opens the report on a call: on the one that is shown, or the one of the history that is looked at. */
export function ReportButton({ page, subject }: { page: ConsolePage; subject: Subject }) {
  const words = useWords().messages.reportDialog;
  return (
    <button
      type="button"
      class="button small"
      aria-haspopup="dialog"
      onClick={() => void page.report.open([subject])}
    >
      {words.open}
    </button>
  );
}
