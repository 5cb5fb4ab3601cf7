import { errorScreen } from '@/utils/i18n/popup-screens';
import type { Accounts } from '@/utils/state/accounts';
import type { PopupWorld } from '@/utils/state/popup';
import type { ReplyError } from '@/utils/state/shown';
import { Trouble } from './Trouble';
import { useLoaded } from './use-loaded';
import { useWords } from './words';

/** The popup, or another page of ours that begins as it does. */
interface Whole {
  readonly accounts: Pick<Accounts, 'load'>;
  readonly world: Pick<PopupWorld, 'client'>;
}

/** There is nothing to show but why; and the way on, where there is one. */
export function WholeTrouble({ popup, trouble }: { popup: Whole; trouble: ReplyError }) {
  const { messages, language } = useWords();
  const isLost = trouble.code === 'vault-damaged' || trouble.code === 'vault-device-key-lost';
  const anew = useLoaded(isLost && errorScreen[language])?.messages.startAnew;
  const startAnew = async (): Promise<void> => {
    await popup.world.client('vault.start-anew', {});
    await popup.accounts.load();
  };
  return (
    <main class="whole">
      <Trouble trouble={trouble} />
      <button type="button" class="button" onClick={() => popup.accounts.load()}>
        {messages.popup.tryAgain}
      </button>
      {anew && (
        <>
          <p class="muted">{anew.hint}</p>
          <button type="button" class="button" onClick={startAnew}>
            {anew.button}
          </button>
        </>
      )}
    </main>
  );
}
