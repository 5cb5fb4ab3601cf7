import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Mark } from '@/components/ui/Mark';
import type { ConsolePage } from '@/utils/state/console/page';
import { useWords } from './words';

/** One field, one button. What was being written comes back once Keyring is open. */
export function Locked({ page }: { page: ConsolePage }) {
  const { console: words, errors, popup } = useWords().messages;
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState('');
  const { busy, passkeys } = page.lock;

  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => void page.lock.look(), [page]);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy.value || passphrase === '') return;
    setProblem('');
    const came = await page.lock.unlock(passphrase);
    if (came === 'open') return page.open();
    setProblem(came === 'wrong' ? popup.locked.wrong : errors[came.code]);
    field.current?.select();
  };

  return (
    <main class="locked-console">
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
          <button type="button" class="button" onClick={() => page.world.openTab('/unlock.html')}>
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
