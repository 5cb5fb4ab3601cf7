import type { CredentialsWorld } from '@/utils/credentials/world';
import type { Insert } from '@/utils/insert/request';
import type { Contract } from '@/utils/messaging/contract';
import { Refusal } from '@/utils/messaging/reply';
import type { Handlers } from '@/utils/messaging/server';

type InsertChannels = {
  [Name in keyof Contract as Name extends `insert.${string}` ? Name : never]: Contract[Name];
};

/** Answers the page where the account is chosen. The key goes to the page that asked for it, and not through ours. */
export const insertHandlers = (
  insert: Insert,
  { repository, clock }: CredentialsWorld,
): Handlers<InsertChannels> => ({
  'insert.waiting': () => insert.waiting(),
  'insert.put': ({ request, id }) =>
    insert.put(request, async (what) => {
      const credential = await repository.change(id, (one) => ({ ...one, usedAt: clock() }));
      if (!credential) throw new Refusal('gone');
      return what === 'key' ? credential.key : credential.origin;
    }),
});
