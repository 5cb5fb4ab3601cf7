import { LockedPage } from '@/components/ui/LockedPage';
import type { ConsolePage } from '@/utils/state/console/page';
import { Trouble } from './Trouble';
import { Workbench } from './Workbench';
import { useWords } from './words';

/** The console: its workbench, or why there is none. Locked, nothing of the account is on the page. */
export function Console({ page }: { page: ConsolePage }) {
  const { messages } = useWords();
  const row = page.account.row.value;
  const trouble = page.account.trouble.value;
  if (trouble?.code === 'vault-locked')
    return (
      <LockedPage page={page} messages={messages} hint={messages.console.unlockHint} opened={page.open} />
    );
  if (row && trouble?.code !== 'gone') return <Workbench page={page} row={row} />;
  return trouble ? <Trouble page={page} trouble={trouble} /> : null;
}
