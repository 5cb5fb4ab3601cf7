import * as v from 'valibot';
import type { ChangeShown, WatchingShown } from '@/utils/credentials/watching/watching';
import { from } from './channel';

const nothing = v.strictObject({});

const ownPage = from('own-page');

/** What the pages of ours ask about watching. None of them answers with a key. */
export const watchingChannels = {
  'watching.state': ownPage<WatchingShown>()(nothing),
  /** The same once no look is under way any longer. */
  'watching.settled': ownPage<WatchingShown>()(nothing),
  /** Turned on, it looks for the first time at once. */
  'watching.choose': ownPage<WatchingShown>()(
    v.strictObject({
      every: v.optional(v.picklist(['off', 'daily', 'weekly'])),
      notify: v.optional(v.boolean()),
      names: v.optional(v.boolean()),
    }),
  ),
  /** The changes that nobody has seen yet, latest first. */
  'watching.changes': ownPage<readonly ChangeShown[]>()(nothing),
  /** The person has seen those noticed until then (ms since 1970); answers with what is left. */
  'watching.acknowledge': ownPage<readonly ChangeShown[]>()(
    v.strictObject({ upTo: v.pipe(v.number(), v.finite()) }),
  ),
};
