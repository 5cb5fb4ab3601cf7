import { complaintsOf } from './findings';
import type { CallReading, SortedComplaint } from './types';

/** Where the request names a record that is not there: in its path, or in its body or query. */
type Place = 'path' | 'request';

/** The id that a complaint names. */
export const idIn = (text: string): string | undefined => /\bid[ =:"']{1,3}([\w-]{1,36})/i.exec(text)?.[1];

function placeOf({ text, field }: SortedComplaint, { request }: CallReading): Place {
  const { pathIds, values, operation } = request;
  if (field !== undefined) return operation?.inPath.some(({ name }) => name === field) ? 'path' : 'request';
  const id = idIn(text);
  const inPath = pathIds.includes(id ?? '');
  const elsewhere = values.some((one) => one.in !== 'path' && String(one.value) === id);
  if (inPath !== elsewhere) return inPath ? 'path' : 'request';
  return pathIds.length > 0 || (operation?.inPath.length ?? 0) > 0 || !operation ? 'path' : 'request';
}

/** Where the records are named that the server did not find; empty where it says nothing of the kind. */
export const placesOfRecord = (reading: CallReading): ReadonlySet<Place> =>
  new Set(complaintsOf(reading, 'record').map((complaint) => placeOf(complaint, reading)));
