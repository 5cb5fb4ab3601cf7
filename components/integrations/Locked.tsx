import { useEffect } from 'preact/hooks';
import { UnlockForm } from '@/components/ui/UnlockForm';
import type { IntegrationsPage } from '@/utils/state/integrations/page';
import { useWords } from './words';

/** What was on the page comes back once Keyring is open. */
export function Locked({ page }: { page: IntegrationsPage }) {
  const { errors, integrations: words, popup } = useWords().messages;
  const { lock } = page;
  useEffect(() => void lock.look(), [lock]);

  const unlock = async (passphrase: string): Promise<string | undefined> => {
    const came = await lock.unlock(passphrase);
    if (came !== 'open') return came === 'wrong' ? popup.locked.wrong : errors[came.code];
    await page.open();
    return undefined;
  };

  return (
    <main>
      <UnlockForm
        words={popup.locked}
        hint={words.unlockHint}
        busy={lock.busy.value}
        onUnlock={unlock}
        onPasskey={lock.passkeys.value > 0 ? () => void page.world.openTab('/unlock.html') : undefined}
      />
    </main>
  );
}
