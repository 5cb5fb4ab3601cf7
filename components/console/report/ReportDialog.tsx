import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ConsolePage } from '@/utils/state/console/page';
import type { ReportStore } from '@/utils/state/console/report/report';
import { useWords } from '../words';
import { ExpectedField } from './ExpectedField';
import { ReportChoices } from './ReportChoices';
import { ReportFoot } from './ReportFoot';
import { ReportPreview } from './ReportPreview';
import './report.css';

/** The report on one call or several, before it leaves. */
export function ReportDialog({ page: { report } }: { page: ConsolePage }) {
  return report.calls.value ? <OpenDialog report={report} /> : null;
}

function OpenDialog({ report }: { report: ReportStore }) {
  const { messages } = useWords();
  const words = messages.reportDialog;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    dialog.current?.showModal();
    // Two presses of Enter from the call to the clipboard. In a narrow window it is far down: the top stays in sight.
    dialog.current?.querySelector<HTMLElement>('.primary')?.focus({ preventScroll: true });
  }, []);
  const missing = report.missing.value;
  const none = report.calls.value?.length === 0;
  const trouble = report.trouble.value;
  return (
    <dialog ref={dialog} class="report" aria-labelledby={id} onClose={report.close}>
      <header class="report-head">
        <h2 id={id}>{words.title}</h2>
        <button type="button" class="button small" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </header>
      {trouble && (
        <p class="problem" role="alert">
          {words.failed} {messages.errors[trouble]}
        </p>
      )}
      {missing > 0 && <p class="note">{none ? words.nothing : words.missing(missing)}</p>}
      {!none && (
        <>
          <div class="report-body">
            <div class="report-asks">
              <ExpectedField report={report} />
              <ReportChoices report={report} />
            </div>
            <ReportPreview report={report} />
          </div>
          <ReportFoot report={report} />
        </>
      )}
    </dialog>
  );
}
