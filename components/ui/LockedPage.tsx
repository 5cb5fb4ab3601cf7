import { useEffect } from 'preact/hooks';
import type { ErrorMessages, PopupMessages } from '@/utils/i18n/screens';
import { UnlockForm } from './UnlockForm';

type Errors = ErrorMessages['errors'];

/** The lock of a page, as far as it takes part here. */
interface PageLock {
  readonly busy: { readonly value: boolean };
  readonly passkeys: { readonly value: number };
  look(): Promise<void>;
  unlock(passphrase: string): Promise<'open' | 'wrong' | { readonly code: keyof Errors }>;
}

interface Props {
  readonly page: {
    readonly lock: PageLock;
    readonly world: { readonly openTab: (url: string) => unknown };
  };
  readonly messages: { readonly errors: Errors; readonly popup: PopupMessages['popup'] };
  /** What comes back once it is open. */
  readonly hint: string;
  /** What follows once it is unlocked. */
  readonly opened: () => Promise<void>;
}

/** What stands on a page while Keyring is locked: nothing but the way back into it. */
export function LockedPage({ page: { lock, world }, messages: { errors, popup }, hint, opened }: Props) {
  useEffect(() => void lock.look(), [lock]);

  const unlock = async (passphrase: string): Promise<string | undefined> => {
    const came = await lock.unlock(passphrase);
    if (came !== 'open') return came === 'wrong' ? popup.locked.wrong : errors[came.code];
    await opened();
    return undefined;
  };

  return (
    <main>
      <UnlockForm
        words={popup.locked}
        hint={hint}
        busy={lock.busy.value}
        onUnlock={unlock}
        onPasskey={lock.passkeys.value > 0 ? () => void world.openTab('/unlock.html') : undefined}
      />
    </main>
  );
}
