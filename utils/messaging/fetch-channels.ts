import * as v from 'valibot';
import type { FetchShown } from '@/utils/console/fetch-all/shown';
import { from } from './channel';

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const one = v.strictObject({ fetch: id });

const ownPage = from('own-page');

/** What is asked about collections that are read to their end. `id`: the credential's; `fetch`: one reading's. */
export const fetchChannels = {
  /** Those of the credential's account, the latest first. */
  'fetch.list': ownPage<readonly FetchShown[]>()(v.strictObject({ id })),
  /** Reads the collection at a target to its end: reads alone, so many calls a second. */
  'fetch.start': ownPage<FetchShown>()(
    v.strictObject({
      id,
      target: v.pipe(v.string(), v.regex(/^\/api\/3\//), v.maxLength(8_000)),
      rows: v.optional(v.pipe(v.string(), v.maxLength(200))),
      pace: v.picklist([1, 2, 3, 4]),
    }),
  ),
  'fetch.pause': ownPage<FetchShown>()(one),
  'fetch.go-on': ownPage<FetchShown>()(one),
  /** Gives it up, and removes what was read. */
  'fetch.remove': ownPage<null>()(one),
  /** The rows of a page, as JSON, without any stored key: to be put into a file. */
  'fetch.page': ownPage<string>()(
    v.strictObject({ fetch: id, page: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  ),
};
