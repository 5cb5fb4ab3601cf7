import type { FieldNow } from '@/utils/state/console/verifying';
import { useWords } from '../words';

/** Fields that are shown; of more the number is said. */
const shownFields = 30;

const isOff = ({ taken }: FieldNow): boolean =>
  taken !== undefined && taken !== 'as-sent' && taken !== 'not-shown';

/** What each field was, what was sent, and what it is now; what is not as it was sent comes first. */
export function FieldsNow({ fields }: { fields: readonly FieldNow[] }) {
  const { verification: words, guard } = useWords().messages;
  const sorted = [...fields].sort((one, other) => Number(isOff(other)) - Number(isOff(one)));
  const isBeforeKnown = fields.some(({ before }) => before !== undefined);
  const more = fields.length - shownFields;
  const value = (label: string, text: string | undefined) => (
    <td class="mono" data-label={label}>
      {text ?? <span class="muted">{guard.none}</span>}
    </td>
  );
  return (
    <>
      <table class="differences">
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            {isBeforeKnown && <th scope="col">{words.before}</th>}
            <th scope="col">{words.sent}</th>
            <th scope="col">{words.now}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shownFields).map((field) => (
            <tr key={field.at} class={isOff(field) ? 'off' : undefined}>
              <th scope="row" class="mono">
                {field.at}
                {field.taken !== 'as-sent' && (
                  <span class={`taken ${isOff(field) ? 'bad' : 'muted'}`}>
                    {words.taken[field.taken ?? 'besides']}
                  </span>
                )}
              </th>
              {isBeforeKnown && value(words.before, field.before)}
              {value(words.sent, field.sent)}
              {value(words.now, field.now)}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="muted">{guard.more(more)}</p>}
    </>
  );
}
