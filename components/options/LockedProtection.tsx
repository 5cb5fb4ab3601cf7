import { useEffect, useState } from 'preact/hooks';
import type { PasskeyOutcome } from '@/utils/state/passkey-unlock';
import type { Passkeys } from '@/utils/state/passkeys';
import { useWords } from './words';

interface Props {
  readonly passkeys: Passkeys;
  /** How many passkeys open the vault. */
  readonly count: number;
}

/** How to go on where Keyring is locked: with a passkey in place, where there is one. */
export function LockedProtection({ passkeys, count }: Props) {
  const { messages } = useWords();
  const words = messages.passkeys;
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<PasskeyOutcome>();
  useEffect(() => void passkeys.load(), [passkeys]);

  const unlock = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setOutcome(undefined);
    setOutcome(await passkeys.unlock());
    setBusy(false);
  };
  return (
    <>
      <p class="trial unknown">{messages.options.locked}</p>
      {count > 0 && !passkeys.missing.value && (
        <div class="buttons">
          <button type="button" class="button primary" disabled={busy} onClick={unlock}>
            {busy ? words.unlocking : words.unlock}
          </button>
        </div>
      )}
      <p role="alert" class="problem">
        {outcome === undefined || outcome === 'done'
          ? ''
          : typeof outcome === 'string'
            ? words.problems[outcome]
            : messages.errors[outcome.code]}
      </p>
    </>
  );
}
