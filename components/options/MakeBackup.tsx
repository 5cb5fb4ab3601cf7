import { useState } from 'preact/hooks';
import type { Options } from '@/utils/state/options';
import { PassphraseField } from './PassphraseField';
import { PassphraseStrength } from './PassphraseStrength';
import { useWords } from './words';

/** Saves a backup as a file, under a passphrase of its own. */
export function MakeBackup({ options, close }: { options: Options; close: () => void }) {
  const { messages } = useWords();
  const words = messages.backup;
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState('');

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setDone('');
    if (passphrase !== again) return setProblem(messages.options.notTheSame);
    setProblem('');
    setBusy(true);
    const reply = await options.backup.make(passphrase);
    setBusy(false);
    if (!reply.ok) return setProblem(messages.errors[reply.error.code]);
    const { text, accounts, unreadable, unreadableIntegrations: lost } = reply.value;
    if (accounts === 0) return setProblem(words.nothing);
    options.saveFile(options.backupName(), text);
    const said = [
      words.saved(accounts),
      unreadable > 0 && words.leftOut(unreadable),
      lost > 0 && words.leftOutIntegrations(lost),
    ];
    setDone(said.filter(Boolean).join(' '));
  };

  return (
    <form class="passphrase-form" autocomplete="off" onSubmit={submit}>
      <PassphraseField first label={words.passphrase} value={passphrase} change={setPassphrase} />
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
          {words.save}
        </button>
        <button type="button" class="button" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
