import * as v from 'valibot';
import type { SavedRequest } from '@/utils/console/saved/record';
import type {
  ImportPreview,
  SavedChange,
  SavedExport,
  SavedListing,
} from '@/utils/console/saved/saved-requests';
import { from } from './channel';

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
/** On one line, without space around it; '' for no folder. */
const folder = v.pipe(
  v.string(),
  v.maxLength(1_000),
  v.transform((text) => text.replace(/\s+/g, ' ').trim()),
  v.maxLength(200),
);
const name = v.pipe(folder, v.minLength(1));
const content = {
  name,
  folder,
  method: v.picklist(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  target: v.pipe(v.string(), v.regex(/^\/(?![\\/])/), v.maxLength(8_000)),
  body: v.pipe(v.string(), v.maxLength(1_000_000)),
  operation: v.optional(v.pipe(v.string(), v.maxLength(200))),
};
const contents = v.pipe(v.array(v.strictObject(content)), v.maxLength(1_000));
const pair = v.strictObject({
  url: v.pipe(v.string(), v.maxLength(2_000)),
  key: v.pipe(v.string(), v.maxLength(200)),
});
const nothing = v.strictObject({});
const one = v.strictObject({ id });

const ownPage = from('own-page');

/** What a console asks for about saved requests. They are of no account: none is named here. */
export const savedChannels = {
  'saved.list': ownPage<SavedListing>()(nothing),
  /** One with its body; null where it is no longer there. */
  'saved.read': ownPage<SavedRequest | null>()(one),
  /** Saves a new one; with `id`, over that one; with `after`, behind that one. */
  'saved.save': ownPage<SavedChange>()(
    v.strictObject({
      id: v.optional(id),
      after: v.optional(id),
      ...content,
    }),
  ),
  'saved.rename': ownPage<SavedChange>()(v.strictObject({ id, name, folder })),
  /** Moves one into a folder: before another one, or to its end. */
  'saved.place': ownPage<SavedChange>()(v.strictObject({ id, folder, before: v.optional(id) })),
  'saved.remove': ownPage<SavedChange>()(one),
  'saved.restore': ownPage<SavedChange>()(one),
  'saved.add-folder': ownPage<SavedChange>()(v.strictObject({ name })),
  /** To '': the folder goes, its requests stay. */
  'saved.rename-folder': ownPage<SavedChange>()(v.strictObject({ name, to: folder })),
  'saved.export': ownPage<SavedExport>()(nothing),
  /** What an import of requests would do, and whether the keys that were with them are saved already. */
  'saved.preview': ownPage<ImportPreview>()(
    v.strictObject({ requests: contents, pairs: v.pipe(v.array(pair), v.maxLength(1_000)) }),
  ),
  /** Does that; nothing that is here is changed. */
  'saved.import': ownPage<SavedChange>()(
    v.strictObject({ requests: contents, folders: v.pipe(v.array(folder), v.maxLength(1_000)) }),
  ),
};
