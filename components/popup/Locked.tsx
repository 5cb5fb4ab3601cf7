import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { UnlockForm } from '@/components/ui/UnlockForm';
import { createLock } from '@/utils/state/lock';
import type { PopupWorld } from '@/utils/state/popup';
import { ErrorWords } from './ErrorWords';
import { useWords } from './words';
import './locked.css';

/** Where a passkey is asked for: in a tab, since a popup may close at the browser's prompt. */
const unlockPage = '/unlock.html';

interface LockedProps {
  readonly world: Pick<PopupWorld, 'client' | 'openTab'>;
  /** What follows once it is unlocked. */
  readonly opened: () => Promise<void>;
  readonly children?: ComponentChildren;
}

/** What was typed before Keyring was locked comes back once it is open. */
export function Locked({ world, opened, children }: LockedProps) {
  const words = useWords().messages.popup.locked;
  const lock = useMemo(() => createLock(world.client), [world]);
  useEffect(() => void lock.look(), [lock]);
  const minutes = lock.minutes.value;

  const unlock = async (passphrase: string): Promise<ComponentChildren> => {
    const came = await lock.unlock(passphrase);
    if (came !== 'open') return came === 'wrong' ? words.wrong : <ErrorWords error={came} />;
    await opened();
    return undefined;
  };

  return (
    <main class="locked-page">
      <UnlockForm
        words={words}
        hint={minutes === null ? '' : words.reason(minutes)}
        busy={lock.busy.value}
        onUnlock={unlock}
        onPasskey={lock.passkeys.value > 0 ? () => world.openTab(unlockPage) : undefined}
      >
        {children}
      </UnlockForm>
    </main>
  );
}
