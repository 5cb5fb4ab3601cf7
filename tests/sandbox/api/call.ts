import { type Answer, decoded } from '../server/exchange.ts';
import type { AccountState, UserState } from '../world/account.ts';
import type { Json } from '../world/json.ts';

/** A v3 call whose key was accepted and whose body could be read. */
export interface Call {
  account: AccountState;
  /** Whose key it is. */
  user: UserState;
  method: string;
  /** From `/api/` on, decoded segment by segment when matched. */
  path: string;
  query: URLSearchParams;
  /** Parsed; undefined where none was sent. */
  body: Json | undefined;
  /** The body came as the fields of a form, not as JSON. */
  isForm: boolean;
  /** `https://HOST`, as called: the links of answers begin with it. */
  origin: string;
  /** Milliseconds since 1970, by the sandbox's clock. */
  now: number;
}

/** @param params the values of the path's placeholders, by name */
export type Handler = (call: Call, params: Record<string, string>) => Answer;

export interface Route {
  method: string;
  /** With placeholders in braces, such as `/api/3/contacts/{id}`. */
  path: string;
  handle: Handler;
}

/** The values of a template's placeholders in this path; undefined if it is another path. */
export function matchPath(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = path.replace(/\/$/, '').split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? '';
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name && value) params[name] = decoded(value);
    else if (segment !== value) return undefined;
  }
  return params;
}
