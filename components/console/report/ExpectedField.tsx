import { useRef } from 'preact/hooks';
import { referencePage } from '@/utils/activecampaign/help-links';
import { longestExpected } from '@/utils/state/console/report/expected';
import type { ReportStore } from '@/utils/state/console/report/report';
import { useWords } from '../words';

/** What the person expected of the call, with what it usually answers as help. */
export function ExpectedField({ report }: { report: ReportStore }) {
  const { errors, reportDialog: words } = useWords().messages;
  const field = useRef<HTMLTextAreaElement>(null);
  const usual = report.usual.value;
  const [only] = report.calls.value?.length === 1 ? report.calls.value : [];
  const page = only?.operation && referencePage(only.operation);
  const unkept = report.draft.trouble.value;
  return (
    <div class="report-expected">
      <label class="labelled">
        <span>{words.expected}</span>
        <textarea
          ref={field}
          class="field"
          rows={4}
          maxLength={longestExpected}
          value={report.expected.text.value}
          onInput={(event) => report.expect(event.currentTarget.value)}
        />
      </label>
      {usual !== undefined && (
        <p class="muted">
          {words.usually(usual)}{' '}
          {report.expected.text.value === '' && (
            <button
              type="button"
              class="button small"
              onClick={() => {
                report.expect(usual);
                // The button goes.
                field.current?.focus();
              }}
            >
              {words.takeUsual}
            </button>
          )}
        </p>
      )}
      {page && (
        <p>
          <a href={page} target="_blank" rel="noreferrer" title={words.newTab}>
            {words.documentation}
            <span class="unseen"> ({words.newTab})</span>
          </a>
        </p>
      )}
      {unkept && (
        <p class="problem" role="alert">
          {words.draftTrouble} {errors[unkept.code]}
        </p>
      )}
    </div>
  );
}
