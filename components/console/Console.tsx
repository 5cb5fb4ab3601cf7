import type { ConsolePage } from '@/utils/state/console/page';
import { Locked } from './Locked';
import { Trouble } from './Trouble';
import { Workbench } from './Workbench';

/** The console: its workbench, or why there is none. Locked, nothing of the account is on the page. */
export function Console({ page }: { page: ConsolePage }) {
  const row = page.account.row.value;
  const trouble = page.account.trouble.value;
  if (trouble?.code === 'vault-locked') return <Locked page={page} />;
  if (row && trouble?.code !== 'gone') return <Workbench page={page} row={row} />;
  return trouble ? <Trouble page={page} trouble={trouble} /> : null;
}
