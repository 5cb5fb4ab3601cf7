import type { CallReading, ComplaintKind, Finding, SortedComplaint, Weight } from './types';

/** A finding of that weight, where it holds. */
export const when = (holds: boolean, weight: Weight = 'shown'): Finding | undefined =>
  holds ? { weight } : undefined;

/** A finding that rests on fields; none where there are none. */
export const restingOn = (fields: readonly string[], weight: Weight): Finding | undefined =>
  fields.length > 0 ? { weight, fields: [...new Set(fields)] } : undefined;

/** The complaints of some kinds. */
export const complaintsOf = (
  { complaints }: CallReading,
  ...kinds: readonly ComplaintKind[]
): readonly SortedComplaint[] => complaints.filter(({ kind }) => kinds.includes(kind));

/** The fields that complaints name. */
export const fieldsNamed = (complaints: readonly SortedComplaint[]): readonly string[] =>
  complaints.flatMap(({ field }) => (field === undefined ? [] : [field]));

/** That the server complains of such things, with the fields that it names. */
export function complaining(reading: CallReading, ...kinds: readonly ComplaintKind[]): Finding | undefined {
  const found = complaintsOf(reading, ...kinds);
  if (found.length === 0) return undefined;
  return restingOn(fieldsNamed(found), 'shown') ?? { weight: 'shown' };
}

/** What a complaint about a refusal can come to where it does not say why. */
const unsaying: readonly ComplaintKind[] = ['bare', 'other', 'invalid', 'key'];

/** A 403 that does not say which of its meanings it has. */
export const isOpenRefusal = ({ status, complaints }: CallReading): boolean =>
  status === 403 && complaints.every(({ kind }) => unsaying.includes(kind));

/** Statuses that an odd value in a request can bring about; or a success that was none. */
const byContent: readonly number[] = [400, 404, 409, 413, 422, 500];

/** Whether what the request held can have made it fail. */
export const contentMayMatter = ({ status, untrue }: CallReading): boolean =>
  byContent.includes(status) || untrue === 'reported' || untrue === 'not-carried-out' || untrue === 'empty';

/** What a server finds only once it has read the fields and found them right, or without reading them. */
const elsewhere: readonly ComplaintKind[] = ['duplicate', 'permission', 'plan', 'rate', 'key', 'import'];

const lastOf = (field: string): string => /([^.[\]]+)\]?$/.exec(field)?.[1]?.toLowerCase() ?? '';

/** Whether a complaint is about a field: it names it, or its text does. */
export function isAbout(complaint: SortedComplaint, field: string): boolean {
  const last = lastOf(field);
  if (last === '') return false;
  if (complaint.field !== undefined) return lastOf(complaint.field) === last;
  return complaint.text
    .toLowerCase()
    .split(/[^a-z0-9_]+/)
    .includes(last);
}

/**
 * How much speaks for odd values of the request having made it fail: shown where the server complains of one of them,
 * likely where it does not say what it complains of.
 */
export function weighSuspects(reading: CallReading, fields: readonly string[]): Finding | undefined {
  const { complaints } = reading;
  if (fields.length === 0 || !contentMayMatter(reading)) return undefined;
  const named = fields.filter((field) => complaints.some((complaint) => isAbout(complaint, field)));
  if (named.length > 0) return restingOn(named, 'shown');
  if (complaints.some(({ kind }) => elsewhere.includes(kind))) return undefined;
  const allElsewhere = complaints.length > 0 && complaints.every(({ field }) => field !== undefined);
  return restingOn(fields, allElsewhere || reading.status === 500 ? 'possible' : 'likely');
}
