import * as v from 'valibot';
import type { RotationShown, RotationsShown } from '@/utils/credentials/rotation/shown';
import { from } from './channel';

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const one = v.strictObject({ id });

const ownPage = from('own-page');

/** What the pages of ours ask about replacing keys. None of them answers with a key. */
export const rotationChannels = {
  'rotation.list': ownPage<RotationsShown>()(v.strictObject({})),
  /** Begins one for a credential; where one is under way for it, that. */
  'rotation.begin': ownPage<RotationShown>()(
    v.strictObject({ credential: id, reason: v.picklist(['planned', 'reset-noticed', 'compromised']) }),
  ),
  /** How it stands; nothing is asked of anybody. */
  'rotation.look': ownPage<RotationShown>()(one),
  /** What is left out stays; '': no day, no other key. Another key is checked. */
  'rotation.prepare': ownPage<RotationShown>()(
    v.strictObject({
      id,
      day: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.isoDate())])),
      second: v.optional(v.union([v.literal(''), id])),
      ready: v.optional(v.boolean()),
    }),
  ),
  'rotation.tick': ownPage<RotationShown>()(v.strictObject({ id, integration: id, done: v.boolean() })),
  /** Tries the old and the new key. */
  'rotation.prove': ownPage<RotationShown>()(one),
  'rotation.finish': ownPage<RotationShown>()(v.strictObject({ id, finished: v.boolean() })),
  'rotation.remove': ownPage<null>()(one),
  /** No reminder for a while: of those under way, or that the key of this credential was replaced. */
  'rotation.later': ownPage<null>()(v.strictObject({ credential: v.optional(id) })),
};
