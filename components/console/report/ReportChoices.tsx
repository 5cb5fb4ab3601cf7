import { useId } from 'preact/hooks';
import { reportForms } from '@/utils/exchange/report/forms';
import { languages } from '@/utils/i18n/language';
import type { ReportStore } from '@/utils/state/console/report/report';
import { useWords } from '../words';

const languageNames = { en: 'English', fr: 'Français' } as const;

/** How the report is wanted: its form, its language, and whether people are named in it. */
export function ReportChoices({ report }: { report: ReportStore }) {
  const words = useWords().messages.reportDialog;
  const id = useId();
  const { form, language, personal } = report.choice.value;
  return (
    <div class="report-choices">
      <label class="labelled">
        <span>{words.form}</span>
        <select
          class="field"
          value={form}
          onChange={({ currentTarget: { value } }) => {
            const chosen = reportForms.find((one) => one === value);
            if (chosen) report.choose({ form: chosen });
          }}
        >
          {reportForms.map((one) => (
            <option key={one} value={one}>
              {words.forms[one]}
            </option>
          ))}
        </select>
      </label>
      <label class="labelled">
        <span>{words.language}</span>
        <select
          class="field"
          value={language}
          onChange={({ currentTarget: { value } }) => {
            const chosen = languages.find((one) => one === value);
            if (chosen) report.choose({ language: chosen });
          }}
        >
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {languageNames[one]}
            </option>
          ))}
        </select>
      </label>
      <div class="report-personal">
        <label>
          <input
            type="checkbox"
            checked={personal}
            aria-describedby={id}
            onChange={(event) => report.choose({ personal: event.currentTarget.checked })}
          />
          {words.personal}
        </label>
        <p id={id} class="muted">
          {words.personalHint}
        </p>
      </div>
    </div>
  );
}
