import type { WritePreview } from '@/utils/state/console/confirming';
import { useWords } from '../words';

/** Lines that are shown; a change of more is counted. */
const shownLines = 30;

/** What the record is now, beside what it will be. */
export function Differences({ differences }: { differences: NonNullable<WritePreview['differences']> }) {
  const words = useWords().messages.guard;
  if (differences.length === 0) return <p class="muted">{words.same}</p>;
  const more = differences.length - shownLines;
  return (
    <>
      <table class="differences">
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.now}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {differences.slice(0, shownLines).map(({ at, before, after }) => (
            <tr key={at}>
              <th scope="row" class="mono">
                {at}
              </th>
              <td class="mono" data-label={words.now}>
                {before ?? <span class="muted">{words.none}</span>}
              </td>
              <td class="mono" data-label={words.after}>
                {after}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="muted">{words.more(more)}</p>}
    </>
  );
}
