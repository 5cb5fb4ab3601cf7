import * as v from 'valibot';
import type { CheckingAll } from '@/utils/credentials/check-all';
import { from } from './channel';

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const nothing = v.strictObject({});

const ownPage = from('own-page');

/** What the page of all accounts asks for. All of them answer with how the checks stand. */
export const accountsChannels = {
  /** Checks every credential, or those with these ids. One such run at a time: where one is under way, it goes on. */
  'accounts.check-all': ownPage<CheckingAll>()(
    v.strictObject({ ids: v.optional(v.pipe(v.array(id), v.maxLength(10_000))) }),
  ),
  /** Checks those that a run left unchecked which was interrupted. */
  'accounts.check-rest': ownPage<CheckingAll>()(nothing),
  /** Gives up what is under way; done once nothing of it is. */
  'accounts.check-stop': ownPage<CheckingAll>()(nothing),
  'accounts.check-progress': ownPage<CheckingAll>()(nothing),
};
