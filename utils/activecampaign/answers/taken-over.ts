/** How what is there now stands to what was sent. */
export type TakenOver =
  | 'as-sent'
  /** The record, as it is read, does not show the field. */
  | 'not-shown'
  /** It is as it was before: what was sent was left aside without a word. */
  | 'left-aside'
  /** A hundred times as much, or as little: units were taken for cents, or the reverse. */
  | 'cents'
  /** Another point in time, off by a zone. */
  | 'zone'
  /** Of several choices some are missing. */
  | 'choices'
  | 'otherwise';

const text = (value: unknown): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : // ActiveCampaign answers flags as "1" and "0", and ids as text.
        typeof value === 'boolean'
        ? String(Number(value))
        : String(value);

const day = /^\d{4}-\d{2}-\d{2}/;
const zone = /(?:Z|[+-]\d{2}:?\d{2})$/;

/** Ms since 1970 of a date, as UTC where it names no zone; undefined where it is none. */
function pointOf(value: string): number | undefined {
  if (!day.test(value)) return undefined;
  const plain = value.replace(' ', 'T');
  const ms = Date.parse(!plain.includes('T') || zone.test(plain) ? plain : `${plain}Z`);
  return Number.isNaN(ms) ? undefined : ms;
}

const hour = 60 * 60_000;

function ofDates(sent: string, now: string): TakenOver | undefined {
  const [one, other] = [pointOf(sent), pointOf(now)];
  if (one === undefined || other === undefined) return undefined;
  // A day stands for any time of it, and for none of the day before, be that the same instant.
  if (sent.length === 10 ? now.startsWith(sent) : one === other) return 'as-sent';
  const off = Math.abs(one - other);
  return off <= 26 * hour && off % (hour / 4) === 0 ? 'zone' : 'otherwise';
}

/** Not a telephone number, and not a postcode that lost its noughts. */
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

function ofNumbers(sent: string, now: string): TakenOver | undefined {
  if (!number.test(sent) || !number.test(now)) return undefined;
  const [one, other] = [Number(sent), Number(now)];
  if (one === other) return 'as-sent';
  return Math.round(one * 100) === other || one === Math.round(other * 100) ? 'cents' : 'otherwise';
}

/** Several choices in ActiveCampaign's own form, `||a||b||`; undefined where it is none of it. */
function choicesOf(value: string): ReadonlySet<string> | undefined {
  return value.includes('||') ? new Set(value.split('||').filter((one) => one.trim() !== '')) : undefined;
}

function ofChoices(sent: string, now: string): TakenOver | undefined {
  const [wanted, there] = [choicesOf(sent), choicesOf(now)];
  if (!wanted && !there) return undefined;
  const all = wanted ?? new Set(sent.split(/\s*,\s*/).filter((one) => one !== ''));
  const found = there ?? new Set(now === '' ? [] : [now]);
  return [...all].every((one) => found.has(one)) && all.size === found.size ? 'as-sent' : 'choices';
}

/** How a value that was sent was taken over. `before`: what was there, undefined where nobody knows. */
export function takenOver(sent: unknown, now: unknown, before?: unknown): TakenOver {
  const [wanted, there] = [text(sent), text(now)];
  if (wanted === there) return 'as-sent';
  if (now === undefined) return before === undefined ? 'not-shown' : 'otherwise';
  const known = ofDates(wanted, there) ?? ofNumbers(wanted, there);
  if (known === 'as-sent' || ofChoices(wanted, there) === 'as-sent') return 'as-sent';
  if (before === undefined ? there === '' : there === text(before)) return 'left-aside';
  return known ?? ofChoices(wanted, there) ?? 'otherwise';
}
