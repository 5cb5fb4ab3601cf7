import * as v from 'valibot';
import type { RightsShown } from '@/utils/credentials/rights/rights';
import { from } from './channel';

const one = v.strictObject({ id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)) });

const ownPage = from('own-page');

/** What asks what a saved key may do. All of them answer with how the look stands; it sends reads of one row alone. */
export const rightsChannels = {
  /** Begins; where a look at this key is under way, it goes on. */
  'rights.look': ownPage<RightsShown>()(one),
  'rights.progress': ownPage<RightsShown>()(one),
  'rights.stop': ownPage<RightsShown>()(one),
};
