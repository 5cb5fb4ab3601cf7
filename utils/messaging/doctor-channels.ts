import * as v from 'valibot';
import type { Examination } from '@/utils/activecampaign/doctor';
import { from } from './channel';

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const key = v.pipe(v.string(), v.regex(/^[0-9a-f]{40,128}$/i));

const ownPage = from('own-page');

/** What asks for the cause of a pair's trouble. `examination` names one asking: the page makes it up. */
export const doctorChannels = {
  /** Examines a saved credential. Sends reads only, and stores nothing. */
  'doctor.examine': ownPage<Examination>()(v.strictObject({ id, examination: id })),
  /** The same for a pair that is not saved; `url` as it was pasted. */
  'doctor.examine-pair': ownPage<Examination>()(
    v.strictObject({ url: v.pipe(v.string(), v.maxLength(2_048)), key, examination: id }),
  ),
  /** The person gave up. */
  'doctor.stop': ownPage<null>()(v.strictObject({ examination: id })),
};
