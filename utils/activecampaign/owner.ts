import { isRecord, parseJson } from './diagnosis/json';
import { plainText } from './diagnosis/plain-text';

/** The user whose key it is, as GET /api/3/users/me names them. A text the answer lacks is ''. */
export interface Owner {
  /** The user's id within the account: digits, or another short token without spaces. */
  readonly id: string;
  /** First and last name, at most 120 units. */
  readonly name: string;
  readonly email: string;
  readonly username: string;
}

/** Reads the body of a users/me answer; null where it names no user with an id. */
export const readOwner = (body: string): Owner | null => ownerIn(parseJson(body)?.value);

/** The same from a body already parsed. The id may be a text, as the API sends it, or a number. */
export function ownerIn(answer: unknown): Owner | null {
  const user = isRecord(answer) ? answer.user : null;
  if (!isRecord(user)) return null;
  const id = typeof user.id === 'number' && Number.isSafeInteger(user.id) ? String(user.id) : user.id;
  if (typeof id !== 'string' || !/^[\w-]{1,39}$/.test(id)) return null;
  const name = [text(user.firstName, 120), text(user.lastName, 120)].filter(Boolean).join(' ');
  return {
    id,
    name: plainText(name, 120),
    email: text(user.email, 254),
    username: text(user.username, 120),
  };
}

/** A text fit to show; one that holds something shaped like a key is not a name. */
function text(value: unknown, max: number): string {
  if (typeof value !== 'string') return '';
  const plain = plainText(value, 4_000);
  return /[0-9a-f]{40}/i.test(plain) ? '' : plainText(plain, max);
}
