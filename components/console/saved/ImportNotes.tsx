import type { ImportReading } from '@/utils/exchange/imports';
import { useWords } from '../words';

/** So many entries are listed; of the rest, how many. */
const mostListed = 200;

interface Note {
  readonly name: string;
  readonly why: string;
}

function Notes({ title, notes }: { title: string; notes: readonly Note[] }) {
  const words = useWords().messages.saved.importing;
  if (notes.length === 0) return null;
  return (
    <details class="import-notes">
      <summary>{title}</summary>
      <ul>
        {notes.slice(0, mostListed).map(({ name, why }, at) => (
          <li key={at}>
            <bdi>{name || words.unnamed}</bdi>
            {words.colon}
            <span class="muted">{why}</span>
          </li>
        ))}
        {notes.length > mostListed && <li>{words.more(notes.length - mostListed)}</li>}
      </ul>
    </details>
  );
}

/** What of a file does not come, entry by entry, and why. */
export function ImportNotes({ reading }: { reading: Extract<ImportReading, { kind: 'read' }> }) {
  const words = useWords().messages.saved.importing;
  const { leftOut, behind } = reading;
  return (
    <>
      <Notes
        title={words.leftOut(leftOut.length)}
        notes={leftOut.map(({ name, why, detail }) => ({ name, why: words.why[why](detail) }))}
      />
      <Notes
        title={words.behind(behind.length)}
        notes={behind.map(({ name, what, detail }) => ({ name, why: words.what[what](detail) }))}
      />
    </>
  );
}
