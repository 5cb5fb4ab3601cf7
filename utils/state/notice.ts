import type { Client } from '@/utils/messaging/client';
import type { Notice } from '@/utils/messaging/contract';
import type { Reply } from '@/utils/messaging/reply';
import type { Accounts } from './accounts';

const dismiss = (notice: Notice, client: Client): Promise<Reply<unknown>> => {
  if (notice.kind === 'changes') return client('watching.acknowledge', { upTo: notice.upTo });
  if (notice.kind === 'rotation') return client('rotation.later', {});
  if (notice.kind === 'old-key') return client('rotation.later', { credential: notice.credential });
  return client(notice.kind === 'protection' ? 'vault.keep-device' : 'backup.remind-later', {});
};

/** Puts a notice away. The next that is due takes its place, if there is one. */
export async function dismissNotice(notice: Notice, client: Client, accounts: Accounts): Promise<void> {
  const reply = await dismiss(notice, client);
  if (reply.ok) await accounts.load();
  else accounts.trouble.value = reply.error;
}
