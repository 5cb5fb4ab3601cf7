import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Mark } from '@/components/ui/Mark';
import type { Wall } from '@/utils/state/wall/page';
import { useWords } from './words';

/** One field, one button. The accounts come back once Keyring is open. */
export function Locked({ wall }: { wall: Wall }) {
  const { errors, popup, wall: words } = useWords().messages;
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState('');
  const { busy, passkeys } = wall.lock;

  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => void wall.lock.look(), [wall]);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy.value || passphrase === '') return;
    setProblem('');
    const came = await wall.lock.unlock(passphrase);
    if (came === 'open') return wall.open();
    setProblem(came === 'wrong' ? popup.locked.wrong : errors[came.code]);
    field.current?.select();
  };

  return (
    <main class="wall-alone">
      <form autocomplete="off" onSubmit={submit}>
        <Mark size={40} />
        <h1>{popup.locked.title}</h1>
        <input
          ref={field}
          class="field"
          type="password"
          autocomplete="off"
          aria-label={popup.locked.field}
          placeholder={popup.locked.field}
          aria-invalid={problem !== ''}
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
        <button type="submit" class="button primary" disabled={busy.value}>
          {busy.value ? popup.locked.unlocking : popup.locked.unlock}
        </button>
        {passkeys.value > 0 && (
          <button type="button" class="button" onClick={() => void wall.world.openTab('/unlock.html')}>
            {popup.locked.passkey}
          </button>
        )}
        <p role="status" class={problem ? 'problem' : 'muted'}>
          {problem || words.unlockHint}
        </p>
      </form>
    </main>
  );
}
