import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Mark } from './Mark';
import './unlock-form.css';

interface UnlockFormProps {
  readonly words: Readonly<Record<'title' | 'field' | 'unlock' | 'unlocking' | 'passkey', string>>;
  /** What there is to say while nothing is wrong. */
  readonly hint: string;
  readonly busy: boolean;
  /** Tries a passphrase; what was wrong, or undefined where it opened. */
  readonly onUnlock: (passphrase: string) => Promise<ComponentChildren>;
  /** Where there are passkeys: asks for one. */
  readonly onPasskey: (() => void) | undefined;
  readonly children?: ComponentChildren;
}

/** The way back into what was locked: one field, one button. */
export function UnlockForm({ words, hint, busy, onUnlock, onPasskey, children }: UnlockFormProps) {
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<ComponentChildren>();

  // Before anybody can type.
  useLayoutEffect(() => field.current?.focus(), []);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy || passphrase === '') return;
    setProblem(undefined);
    const wrong = await onUnlock(passphrase);
    if (wrong === undefined) return;
    setProblem(wrong);
    field.current?.select();
  };

  return (
    <form class="unlock-form" autocomplete="off" onSubmit={submit}>
      <Mark size={40} />
      <h1>{words.title}</h1>
      <input
        ref={field}
        class="field"
        type="password"
        autocomplete="off"
        aria-label={words.field}
        placeholder={words.field}
        aria-invalid={problem !== undefined}
        value={passphrase}
        onInput={(event) => setPassphrase(event.currentTarget.value)}
      />
      <button type="submit" class="button primary" disabled={busy}>
        {busy ? words.unlocking : words.unlock}
      </button>
      {onPasskey && (
        <button type="button" class="button" onClick={onPasskey}>
          {words.passkey}
        </button>
      )}
      <p role="status" class={problem === undefined ? 'muted' : 'problem'}>
        {problem ?? hint}
      </p>
      {children}
    </form>
  );
}
