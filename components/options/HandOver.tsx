import { useEffect, useRef, useState } from 'preact/hooks';
import type { Options } from '@/utils/state/options';
import { PassphraseField } from './PassphraseField';
import { PassphraseStrength } from './PassphraseStrength';
import { useWords } from './words';

/** Saves one credential as a file for somebody else, under a passphrase that is told apart from it. */
export function HandOver({ options, close }: { options: Options; close: () => void }) {
  const { messages } = useWords();
  const words = messages.handover;
  const { handover } = options;
  const form = useRef<HTMLFormElement>(null);
  const [id, setId] = useState(options.chosenId ?? '');
  const [from, setFrom] = useState('');
  const [note, setNote] = useState('');
  const [until, setUntil] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState('');
  useEffect(() => void handover.load(), [handover]);
  const rows = handover.rows.value;
  const chosen = rows?.find((row) => row.id === id)?.id ?? rows?.[0]?.id;
  const ready = rows !== undefined && rows.length > 0;
  useEffect(() => {
    if (ready) form.current?.querySelector<HTMLElement>('select')?.focus();
  }, [ready]);
  if (!rows) return null;

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy || chosen === undefined) return;
    setDone('');
    if (passphrase !== again) return setProblem(messages.options.notTheSame);
    setProblem('');
    setBusy(true);
    const said = { from: from.trim(), note: note.trim(), ...(until !== '' && { until }) };
    const reply = await handover.make({ id: chosen, passphrase, ...said });
    setBusy(false);
    if (!reply.ok) return setProblem(messages.errors[reply.error.code]);
    options.saveFile(options.handoverName(), reply.value.text);
    setDone(words.made);
  };

  if (rows.length === 0) return <p role="status">{words.nothing}</p>;
  return (
    <form ref={form} class="passphrase-form" autocomplete="off" onSubmit={submit}>
      <label class="labelled">
        <span>{words.account}</span>
        <select class="field" value={chosen} onChange={(event) => setId(event.currentTarget.value)}>
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
      <PassphraseField label={words.passphrase} value={passphrase} change={setPassphrase} />
      <p class="muted">{words.passphraseHint}</p>
      <PassphraseStrength passphrase={passphrase} protection={options.protection} />
      <PassphraseField label={messages.options.again} value={again} change={setAgain} />
      <p role="alert" class="problem">
        {problem}
      </p>
      <p role="status" class="trial good">
        {done}
      </p>
      <div class="buttons">
        <button type="submit" class="button primary" disabled={busy || passphrase === ''}>
          {words.saveFile}
        </button>
        <button type="button" class="button" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
