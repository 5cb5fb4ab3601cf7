import { useEffect } from 'preact/hooks';
import { UnlockForm } from '@/components/ui/UnlockForm';
import type { Wall } from '@/utils/state/wall/page';
import { useWords } from './words';

/** The accounts come back once Keyring is open. */
export function Locked({ wall }: { wall: Wall }) {
  const { errors, popup, wall: words } = useWords().messages;
  const { lock } = wall;
  useEffect(() => void lock.look(), [lock]);

  const unlock = async (passphrase: string): Promise<string | undefined> => {
    const came = await lock.unlock(passphrase);
    if (came !== 'open') return came === 'wrong' ? popup.locked.wrong : errors[came.code];
    await wall.open();
    return undefined;
  };

  return (
    <main>
      <UnlockForm
        words={popup.locked}
        hint={words.unlockHint}
        busy={lock.busy.value}
        onUnlock={unlock}
        onPasskey={lock.passkeys.value > 0 ? () => void wall.world.openTab('/unlock.html') : undefined}
      />
    </main>
  );
}
