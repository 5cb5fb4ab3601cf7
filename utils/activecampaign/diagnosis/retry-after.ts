/** Longer than any pause an API asks for: a value beyond it is a mistake. */
const MONTH = 30 * 24 * 60 * 60;

/**
 * Whole seconds to wait by a Retry-After header, which gives either seconds or an HTTP date. A date is measured
 * against the answer's own Date header, else `now` (milliseconds since the epoch): the server's clock and ours
 * may differ. Undefined where the header is missing or makes no sense.
 */
export function retryAfterSeconds(
  headers: Readonly<Record<string, string>>,
  now: number | undefined,
): number | undefined {
  const header = headers['retry-after']?.trim();
  if (!header) return undefined;
  const seconds = /^\d{1,9}$/.test(header) ? Number(header) : untilDate(header, headers.date, now);
  return seconds !== undefined && seconds >= 0 && seconds <= MONTH ? seconds : undefined;
}

function untilDate(header: string, date: string | undefined, now: number | undefined): number | undefined {
  // Only the HTTP form begins with a weekday; Date.parse alone takes nearly anything.
  if (!/^[A-Za-z]{3,9},? /.test(header)) return undefined;
  const until = Date.parse(header);
  const dated = Date.parse(date ?? '');
  const from = Number.isNaN(dated) ? now : dated;
  if (Number.isNaN(until) || from === undefined) return undefined;
  return Math.max(0, Math.ceil((until - from) / 1000));
}
