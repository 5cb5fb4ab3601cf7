import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Protection } from '@/utils/state/protection';
import { PassphraseField } from './PassphraseField';
import { PassphraseStrength } from './PassphraseStrength';
import { useWords } from './words';

interface Props {
  readonly words: Readonly<Record<'passphrase' | 'passphraseHint' | 'save' | 'cancel', string>>;
  readonly protection: Protection;
  /** Makes the file and saves it; what there is to say then, or why it could not be. */
  readonly make: (passphrase: string) => Promise<{ readonly done: string } | { readonly problem: string }>;
  readonly close: () => void;
  /** What else is asked for, before the passphrase. */
  readonly children?: ComponentChildren;
}

/** Saves a file under a passphrase of its own, typed twice. */
export function SealedFileForm({ words, protection, make, close, children }: Props) {
  const { options } = useWords().messages;
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState('');

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setDone('');
    if (passphrase !== again) return setProblem(options.notTheSame);
    setProblem('');
    setBusy(true);
    const came = await make(passphrase);
    setBusy(false);
    if ('problem' in came) setProblem(came.problem);
    else setDone(came.done);
  };

  return (
    <form class="passphrase-form" autocomplete="off" onSubmit={submit}>
      {children}
      <PassphraseField first={!children} label={words.passphrase} value={passphrase} change={setPassphrase} />
      <p class="muted">{words.passphraseHint}</p>
      <PassphraseStrength passphrase={passphrase} protection={protection} />
      <PassphraseField label={options.again} value={again} change={setAgain} />
      <p role="alert" class="problem">
        {problem}
      </p>
      <p role="status" class="trial good">
        {done}
      </p>
      <div class="buttons">
        <button type="submit" class="button primary" disabled={busy || passphrase === ''}>
          {words.save}
        </button>
        <button type="button" class="button" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
