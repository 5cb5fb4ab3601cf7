import { useState } from 'preact/hooks';
import type { Protection } from '@/utils/state/protection';
import { PassphraseField } from './PassphraseField';
import { PassphraseStrength } from './PassphraseStrength';
import { useWords } from './words';

interface Props {
  readonly kind: 'set' | 'change' | 'remove';
  readonly protection: Protection;
  /** Puts the form away; with news where something was done. */
  readonly close: (news?: string) => void;
}

/** Sets, changes or removes the passphrase. Changing and removing ask for the present one again. */
export function PassphraseForm({ kind, protection, close }: Props) {
  const { messages } = useWords();
  const words = messages.options;
  const passkeys = protection.shown.value?.passkeys ?? 0;
  const [present, setPresent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if (kind !== 'remove' && next !== again) return setProblem(words.notTheSame);
    setBusy(true);
    setProblem('');
    const change = await (kind === 'remove'
      ? protection.remove(present)
      : protection.set(next, kind === 'change' ? present : undefined));
    setBusy(false);
    if (change === 'done') close(kind === 'remove' ? words.done.removed : words.done.set);
    else setProblem(change === 'wrong-passphrase' ? words.wrong : messages.errors[change.code]);
  };

  const titles = { set: words.setPassphrase, change: words.changePassphrase, remove: words.removePassphrase };
  return (
    <form class="passphrase-form" autocomplete="off" onSubmit={submit}>
      {kind !== 'set' && <PassphraseField first label={words.present} value={present} change={setPresent} />}
      {kind !== 'remove' && (
        <>
          <PassphraseField first={kind === 'set'} label={words.next} value={next} change={setNext} />
          <PassphraseStrength passphrase={next} protection={protection} />
          <PassphraseField label={words.again} value={again} change={setAgain} />
        </>
      )}
      {kind === 'remove' && passkeys > 0 && (
        <p class="trial unknown">{messages.passkeys.withPassphrase(passkeys)}</p>
      )}
      <p role="alert" class="problem">
        {problem}
      </p>
      <div class="buttons">
        <button type="submit" class="button primary" disabled={busy || (kind !== 'remove' && next === '')}>
          {busy ? words.working : titles[kind]}
        </button>
        <button type="button" class="button" onClick={() => close()}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
