import * as v from 'valibot';
import { pickables, writeEffects } from '@/utils/activecampaign/operations/types';
import type { PickAnswer, PickNaming } from '@/utils/activecampaign/pickables';
import type { BudgetState } from '@/utils/calls/budget';
import type { AnswerText, Hits, TableWindow } from '@/utils/calls/held-answers';
import type { WritePreview } from '@/utils/calls/write-preview';
import type { Sent, Verification, WriteState } from '@/utils/console/console';
import type { Opened, Piece } from '@/utils/console/downloads';
import type { CredentialRow } from '@/utils/credentials/row';
import type { Inside } from '@/utils/json/tree';
import { from } from './channel';

/** The account that a console is for, and what may be done with it now. */
export interface ConsoleAccount {
  readonly row: CredentialRow;
  readonly writes: WriteState;
  readonly budget: BudgetState;
}

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const name = v.pipe(v.string(), v.maxLength(1_000));
/** Where a value lies in an answer: its position at each stage. Pages go no deeper than this. */
const place = v.pipe(v.array(index), v.maxLength(500));
const characters = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_000_000));
const kind = v.picklist(pickables);
const target = v.pipe(v.string(), v.regex(/^\//), v.maxLength(8_000));
const request = {
  /** The credential's. */
  id,
  method: v.picklist(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  target,
  body: v.pipe(v.string(), v.maxLength(10_000_000)),
};

const ownPage = from('own-page');

/** What a console asks for. `call` names one sending, and then its answer: the page makes it up. */
export const consoleChannels = {
  'console.open': ownPage<ConsoleAccount>()(v.strictObject({ id })),
  'console.send': ownPage<Sent>()(v.strictObject({ ...request, call: id, slip: v.optional(id) })),
  'console.cancel': ownPage<null>()(v.strictObject({ call: id })),
  /** What a change will do, and the slip that it needs. Sends reads only. */
  'console.prepare': ownPage<WritePreview>()(
    v.strictObject({ ...request, effect: v.picklist(writeEffects), notifies: v.boolean() }),
  ),
  /** Confirms a slip, with the name where one is asked for; whether it was that. */
  'console.confirm': ownPage<boolean>()(v.strictObject({ slip: id, typed: name })),
  /** Looks again at a change that was made; `place`: where its record is read. Sends one read. */
  'console.verify': ownPage<Verification>()(
    v.strictObject({ ...request, call: id, place: v.pipe(target, v.regex(/^\/api\//)) }),
  ),
  /** The record before the change that a call made, as JSON: to put it back. Null where it is not known. */
  'console.before': ownPage<string | null>()(v.strictObject({ call: id })),
  /** Lets changes through for a while. */
  'console.open-writes': ownPage<WriteState>()(v.strictObject({ id, minutes: v.picklist([5, 15, 60]) })),
  'console.close-writes': ownPage<WriteState>()(v.strictObject({ id })),
  /** Sends a read, and keeps its answer open so that it can go into a file. */
  'download.open': ownPage<Opened>()(v.strictObject({ ...request, call: id })),
  /** The next piece of it. */
  'download.next': ownPage<Piece>()(v.strictObject({ call: id })),
  'download.stop': ownPage<null>()(v.strictObject({ call: id })),
  'console.budget': ownPage<BudgetState>()(v.strictObject({ id })),
  /** Values inside an answer's JSON, so many from the `from`th on; null where the place leads nowhere. */
  'answer.inside': ownPage<Inside | null>()(v.strictObject({ call: id, place, from: index, count })),
  /** Rows of a collection, sorted by a column where one is given. */
  'answer.table': ownPage<TableWindow>()(
    v.strictObject({
      call: id,
      rows: v.optional(name),
      columns: v.optional(v.pipe(v.array(name), v.maxLength(200))),
      sort: v.optional(v.strictObject({ column: name, direction: v.picklist(['up', 'down']) })),
      from: index,
      count,
    }),
  ),
  /** Values in an answer: by a text, or by JSONPath where it begins with `$`. */
  'answer.find': ownPage<Hits>()(v.strictObject({ call: id, text: name })),
  /** A piece of an answer as it came, or of its JSON with indents; in UTF-16 units. */
  'answer.text': ownPage<AnswerText>()(
    v.strictObject({ call: id, from: index, count: characters, indented: v.optional(v.boolean()) }),
  ),
  /** A piece of the value at a place: a text as it is, all else as JSON. */
  'answer.value': ownPage<AnswerText>()(v.strictObject({ call: id, place, from: index, count: characters })),
  /** A place as JSONPath. */
  'answer.path': ownPage<string>()(v.strictObject({ call: id, place })),
  /** Records of a kind by name; `fresh`: read anew. Sends reads only. */
  'pick.search': ownPage<PickAnswer>()(
    v.strictObject({ id, kind, text: v.pipe(v.string(), v.maxLength(200)), fresh: v.boolean() }),
  ),
  /** What the record with the id `of` is called. Sends reads only. */
  'pick.name': ownPage<PickNaming>()(v.strictObject({ id, kind, of: id })),
};
