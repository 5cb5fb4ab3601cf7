import { isOpenRefusal, when } from '../findings';
import { placesOfRecord } from '../records';
import type { CallCause, CallReading } from '../types';
import { linkIdWanted as linkId } from './link-id-wanted';

/** No record has the id that the path names. Most routes say 404 then, some 403. */
export const unknownRecord = {
  id: 'unknown-record',
  weigh: (reading: CallReading) => {
    const { status, bodyKind, request, traces, familyHost } = reading;
    const places = placesOfRecord(reading);
    // Where a link's id is wanted, the wrong kind of id is as likely.
    if (places.has('path')) return when(true, linkId.weigh(reading) ? 'likely' : 'shown');
    if (places.size > 0 || request.pathIds.length === 0) return undefined;
    if (status === 403) return when(isOpenRefusal(reading) && (bodyKind !== 'html' || traces), 'possible');
    const own = bodyKind !== 'html' && (traces || familyHost);
    return when(status === 404 && own, request.operation ? 'likely' : 'possible');
  },
} as const satisfies CallCause;
