import { isRecord, parseJson } from './diagnosis/json';
import { plainText } from './diagnosis/plain-text';

/** What an account pays for, as far as settings/account tells it: to its administrators only. */
export interface Plan {
  /** Such as `active`; '' where it is not told. */
  readonly status: string;
  /** How many contacts it may hold; null where it is not told. */
  readonly contacts: number | null;
  readonly trial: boolean;
  /** The account's own domain; '' where it has none. */
  readonly domain: string;
}

/** The address that tells it. */
export const planTarget = '/api/3/settings/account';

const text = (value: unknown): string => (typeof value === 'string' ? plainText(value, 120) : '');

/** Reads the body of a settings/account answer; null where it is none. */
export function readPlan(body: string): Plan | null {
  const json = parseJson(body)?.value;
  if (!isRecord(json) || !('account' in json)) return null;
  const limit = Number(json.subscriber_limit ?? Number.NaN);
  return {
    status: text(json.status),
    contacts: Number.isFinite(limit) ? limit : null,
    trial: json.trial === true || json.trial === '1' || json.trial === 1,
    domain: text(json.cname),
  };
}
