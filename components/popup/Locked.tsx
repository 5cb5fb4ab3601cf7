import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Mark } from '@/components/ui/Mark';
import { useWords } from '@/components/ui/words';
import type { Popup } from '@/utils/state/popup';

/** One field, one button, one reason. What was typed before Keyring was locked comes back once it is open. */
export function Locked({ popup }: { popup: Popup }) {
  const { messages } = useWords();
  const words = messages.popup.locked;
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [minutes, setMinutes] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  // Before anybody can type.
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    void popup.world
      .client('vault.protection', {})
      .then((reply) => setMinutes(reply.ok ? reply.value.policy.minutes : null));
  }, [popup]);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy || passphrase === '') return;
    setBusy(true);
    setProblem(undefined);
    const reply = await popup.world.client('vault.unlock', { passphrase });
    setBusy(false);
    if (reply.ok && reply.value) return popup.accounts.load();
    setProblem(reply.ok ? words.wrong : messages.errors[reply.error.code]);
    field.current?.select();
  };

  return (
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
      <p role="status" class={problem ? 'problem' : 'muted'}>
        {problem ?? (minutes === null ? '' : words.reason(minutes))}
      </p>
    </form>
  );
}
