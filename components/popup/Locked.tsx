import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Mark } from '@/components/ui/Mark';
import type { Popup } from '@/utils/state/popup';
import { ErrorWords } from './ErrorWords';
import { News } from './News';
import { useWords } from './words';
import './locked.css';

/** Where a passkey is asked for: in a tab, since a popup may close at the browser's prompt. */
const unlockPage = '/unlock.html';

/** One field, one button, one reason. What was typed before Keyring was locked comes back once it is open. */
export function Locked({ popup }: { popup: Popup }) {
  const words = useWords().messages.popup.locked;
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [minutes, setMinutes] = useState<number | null>(null);
  const [passkeys, setPasskeys] = useState(0);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ComponentChildren>();

  // Before anybody can type.
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    void popup.world.client('vault.protection', {}).then((reply) => {
      if (!reply.ok) return;
      setMinutes(reply.value.policy.minutes);
      setPasskeys(reply.value.passkeys);
    });
  }, [popup]);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy || passphrase === '') return;
    setBusy(true);
    setProblem(undefined);
    const reply = await popup.world.client('vault.unlock', { passphrase });
    setBusy(false);
    if (reply.ok && reply.value) return popup.accounts.load();
    setProblem(reply.ok ? words.wrong : <ErrorWords error={reply.error} />);
    field.current?.select();
  };

  return (
    <main class="locked-page">
      <form class="locked" autocomplete="off" onSubmit={submit}>
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
        {passkeys > 0 && (
          <button type="button" class="button" onClick={() => popup.world.openTab(unlockPage)}>
            {words.passkey}
          </button>
        )}
        <p role="status" class={problem ? 'problem' : 'muted'}>
          {problem ?? (minutes === null ? '' : words.reason(minutes))}
        </p>
        <News popup={popup} />
      </form>
    </main>
  );
}
