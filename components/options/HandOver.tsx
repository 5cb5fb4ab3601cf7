import { useEffect, useRef, useState } from 'preact/hooks';
import type { Options } from '@/utils/state/options';
import { SealedFileForm } from './SealedFileForm';
import { useWords } from './words';

/** Saves one credential as a file for somebody else, under a passphrase that is told apart from it. */
export function HandOver({ options, close }: { options: Options; close: () => void }) {
  const { errors, handover: words } = useWords().messages;
  const { handover } = options;
  const account = useRef<HTMLSelectElement>(null);
  const [id, setId] = useState(options.chosenId ?? '');
  const [from, setFrom] = useState('');
  const [note, setNote] = useState('');
  const [until, setUntil] = useState('');
  useEffect(() => void handover.load(), [handover]);
  const rows = handover.rows.value;
  const chosen = rows?.find((row) => row.id === id)?.id ?? rows?.[0]?.id;
  const ready = rows !== undefined && rows.length > 0;
  useEffect(() => {
    if (ready) account.current?.focus();
  }, [ready]);
  if (!rows) return null;

  const make = async (passphrase: string) => {
    if (chosen === undefined) return { problem: words.nothing };
    const said = { from: from.trim(), note: note.trim(), ...(until !== '' && { until }) };
    const reply = await handover.make({ id: chosen, passphrase, ...said });
    if (!reply.ok) return { problem: errors[reply.error.code] };
    options.saveFile(options.handoverName(), reply.value.text);
    return { done: words.made };
  };

  if (rows.length === 0) return <p role="status">{words.nothing}</p>;
  return (
    <SealedFileForm words={words} protection={options.protection} make={make} close={close}>
      <label class="labelled">
        <span>{words.account}</span>
        <select
          ref={account}
          class="field"
          value={chosen}
          onChange={(event) => setId(event.currentTarget.value)}
        >
          {rows.map((row) => (
            <option key={row.id} value={row.id}>
              {[row.label, row.owner?.name].filter(Boolean).join(' · ')}
            </option>
          ))}
        </select>
      </label>
      <label class="labelled">
        <span>{words.from}</span>
        <input
          class="field"
          autocomplete="off"
          maxLength={200}
          placeholder={words.fromHint}
          value={from}
          onInput={(event) => setFrom(event.currentTarget.value)}
        />
      </label>
      <label class="labelled">
        <span>{words.note}</span>
        <textarea
          class="field"
          rows={2}
          autocomplete="off"
          maxLength={2_000}
          placeholder={words.noteHint}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <label class="labelled">
        <span>{words.until}</span>
        <input
          class="field"
          type="date"
          value={until}
          onInput={(event) => setUntil(event.currentTarget.value)}
        />
      </label>
      <p class="muted">{words.untilHint}</p>
    </SealedFileForm>
  );
}
