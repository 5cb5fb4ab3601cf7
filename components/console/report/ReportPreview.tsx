import type { ReportStore } from '@/utils/state/console/report/report';
import { useWords } from '../words';

/** The report as it will leave, and what was taken out of it. */
export function ReportPreview({ report }: { report: ReportStore }) {
  const words = useWords().messages.reportDialog;
  const made = report.made.value;
  return (
    <section class="report-preview" aria-label={words.preview}>
      {report.choice.value.form === 'html' && <p class="muted">{words.pagePreview}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys */}
      <pre class="mono" tabIndex={0}>
        {made ? made.shown : report.trouble.value === undefined && words.making}
      </pre>
    </section>
  );
}
