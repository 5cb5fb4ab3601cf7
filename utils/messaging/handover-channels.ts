import * as v from 'valibot';
import type { HandoverProblem } from '@/utils/credentials/handover/file';
import type { HandoverOpened } from '@/utils/credentials/handover/handover';
import type { CredentialRow } from '@/utils/credentials/row';
import { from } from './channel';

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const words = v.pipe(v.string(), v.maxLength(2_000));
const passphrase = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));
/** A larger text is answered as such, and is not opened. */
const file = v.strictObject({ text: v.pipe(v.string(), v.maxLength(64 * 1024 * 1024)), passphrase });

const ownPage = from('own-page');

/** What hands one credential over to somebody else, and takes one over. None of them answers with a key in the clear. */
export const handoverChannels = {
  /** The text of a file with one credential, sealed for a passphrase. */
  'handover.make': ownPage<{ readonly text: string }>()(
    v.strictObject({
      id,
      passphrase,
      from: words,
      note: words,
      until: v.optional(v.pipe(v.string(), v.isoDate())),
    }),
  ),
  /** Who a file is from, what is in it, and whether the key works. Saves nothing. */
  'handover.open': ownPage<HandoverOpened>()(file),
  'handover.take': ownPage<
    | {
        readonly kind: 'taken';
        readonly saving: 'saved' | 'already' | 'beside' | 'changed';
        readonly row: CredentialRow;
      }
    | { readonly kind: HandoverProblem }
  >()(file),
};
