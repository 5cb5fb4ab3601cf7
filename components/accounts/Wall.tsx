import { JustDone } from '@/components/ui/JustDone';
import { LockedPage } from '@/components/ui/LockedPage';
import type { Wall as WallState } from '@/utils/state/wall/page';
import { AccountsTable } from './AccountsTable';
import { Changes } from './Changes';
import { Empty } from './Empty';
import { Rotating } from './Rotating';
import { Toolbar } from './Toolbar';
import { WholeTrouble } from './WholeTrouble';
import { useWords } from './words';

/** All accounts on one page, or why there are none. Locked, nothing of them is on it. */
export function Wall({ wall }: { wall: WallState }) {
  const { messages } = useWords();
  const list = wall.accounts.listing.value;
  const trouble = wall.accounts.trouble.value ?? wall.checking.trouble.value;
  const said = wall.said.value;
  if (trouble?.code === 'vault-locked')
    return <LockedPage page={wall} messages={messages} hint={messages.wall.unlockHint} opened={wall.open} />;
  if (!list) return trouble ? <WholeTrouble wall={wall} trouble={trouble} /> : null;
  if (list.rows.length === 0 && list.unreadable === 0) return <Empty wall={wall} />;
  return (
    <main class="wall">
      <Toolbar wall={wall} rows={list.rows} />
      {trouble && (
        <p role="alert" class="wall-note bad">
          {messages.errors[trouble.code]}
        </p>
      )}
      <Changes wall={wall} />
      <Rotating wall={wall} />
      {list.unreadable > 0 && <p class="wall-note warn">{messages.popup.unreadable(list.unreadable)}</p>}
      <JustDone failed={said?.failed}>{said?.words(messages)}</JustDone>
      <AccountsTable wall={wall} />
    </main>
  );
}
