import * as v from 'valibot';
import { type Aim, aimProblems, type Put, putProblems } from './outcome';

const aim = v.union([
  v.object({
    inFocus: v.boolean(),
    field: v.object({ origin: v.pipe(v.string(), v.maxLength(2_048)), replaces: v.boolean() }),
  }),
  v.object({ inFocus: v.boolean(), problem: v.picklist(aimProblems) }),
]);

const put = v.picklist(['inserted', ...putProblems]);

/** What a frame says of its field; undefined where it says nothing that we know. A page's process may say anything. */
export function readAim(value: unknown): Aim | undefined {
  const reading = v.safeParse(aim, value);
  return reading.success ? reading.output : undefined;
}

/** What a frame says came of it. One that knows of no request is not the one that was meant. */
export function readPut(value: unknown): Put {
  const reading = v.safeParse(put, value);
  return reading.success ? reading.output : 'page-gone';
}
