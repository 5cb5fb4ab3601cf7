import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { UnlockForm } from '@/components/ui/UnlockForm';
import { createLock } from '@/utils/state/lock';
import type { Popup } from '@/utils/state/popup';
import { ErrorWords } from './ErrorWords';
import { News } from './News';
import { useWords } from './words';
import './locked.css';

/** Where a passkey is asked for: in a tab, since a popup may close at the browser's prompt. */
const unlockPage = '/unlock.html';

/** What was typed before Keyring was locked comes back once it is open. */
export function Locked({ popup }: { popup: Popup }) {
  const words = useWords().messages.popup.locked;
  const lock = useMemo(() => createLock(popup.world.client), [popup]);
  useEffect(() => void lock.look(), [lock]);
  const minutes = lock.minutes.value;

  const unlock = async (passphrase: string): Promise<ComponentChildren> => {
    const came = await lock.unlock(passphrase);
    if (came !== 'open') return came === 'wrong' ? words.wrong : <ErrorWords error={came} />;
    await popup.accounts.load();
    return undefined;
  };

  return (
    <main class="locked-page">
      <UnlockForm
        words={words}
        hint={minutes === null ? '' : words.reason(minutes)}
        busy={lock.busy.value}
        onUnlock={unlock}
        onPasskey={lock.passkeys.value > 0 ? () => popup.world.openTab(unlockPage) : undefined}
      >
        <News popup={popup} />
      </UnlockForm>
    </main>
  );
}
