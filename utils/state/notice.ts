import type { Client } from '@/utils/messaging/client';
import type { Notice } from '@/utils/messaging/contract';
import type { Accounts } from './accounts';

const dismissals = { protection: 'vault.keep-device', backup: 'backup.remind-later' } as const;

/** Puts a notice away. The next that is due takes its place, if there is one. */
export async function dismissNotice({ kind }: Notice, client: Client, accounts: Accounts): Promise<void> {
  const reply = await client(dismissals[kind], {});
  if (reply.ok) await accounts.load();
  else accounts.trouble.value = reply.error;
}
