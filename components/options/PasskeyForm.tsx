import { useState } from 'preact/hooks';
import type { PasskeyChange } from '@/utils/state/passkeys';
import { PassphraseField } from './PassphraseField';
import { useWords } from './words';

interface Props {
  /** The name that is offered for a new passkey; undefined where none is asked for. */
  readonly name?: string;
  /** What comes of it. */
  readonly hint: string;
  /** What the button says. */
  readonly submit: string;
  readonly change: (
    present: string,
    name: string,
  ) => Promise<{ readonly change: PasskeyChange; readonly news: string }>;
  /** Puts the form away; with news where something was done. */
  readonly close: (news?: string) => void;
}

/** Adds or removes a passkey, for which the present passphrase is asked. */
export function PasskeyForm({ name: offered, hint, submit, change, close }: Props) {
  const { messages } = useWords();
  const [present, setPresent] = useState('');
  const [name, setName] = useState(offered ?? '');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem('');
    const { change: came, news } = await change(present, name.trim());
    setBusy(false);
    if (came === 'done') close(news);
    else if (came === 'wrong-passphrase') setProblem(messages.options.wrong);
    else setProblem(typeof came === 'string' ? messages.passkeys.problems[came] : messages.errors[came.code]);
  };
  const missing = present === '' || (offered !== undefined && name.trim() === '');
  const working = offered === undefined ? messages.options.working : messages.passkeys.adding;
  return (
    <form class="passphrase-form" autocomplete="off" onSubmit={send}>
      <PassphraseField first label={messages.options.present} value={present} change={setPresent} />
      {offered !== undefined && (
        <label class="labelled">
          <span>{messages.passkeys.name}</span>
          <input
            class="field"
            type="text"
            autocomplete="off"
            maxLength={60}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
      )}
      <p class="muted">{hint}</p>
      <p role="alert" class="problem">
        {problem}
      </p>
      <div class="buttons">
        <button type="submit" class="button primary" disabled={busy || missing}>
          {busy ? working : submit}
        </button>
        <button type="button" class="button" onClick={() => close()}>
          {messages.options.cancel}
        </button>
      </div>
    </form>
  );
}
