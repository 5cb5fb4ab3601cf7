import * as v from 'valibot';
import type { Put } from '@/utils/insert/outcome';
import type { Waiting } from '@/utils/insert/request';
import { from } from './channel';

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

const ownPage = from('own-page');

/** What the page asks where an account is chosen to be inserted from. Neither answers with a key. */
export const insertChannels = {
  /** What was asked for, and where; answered once the field was looked at. */
  'insert.waiting': ownPage<Waiting>()(v.strictObject({})),
  /** Puts the key or URL of one credential into the field of one request: what that asked for. */
  'insert.put': ownPage<Put>()(v.strictObject({ request: id, id })),
};
