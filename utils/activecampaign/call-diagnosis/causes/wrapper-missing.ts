import { isRecord } from '../../diagnosis/json';
import { complaintsOf, contentMayMatter, restingOn } from '../findings';
import type { CallCause, CallReading } from '../types';

/** The fields stand bare where the API wants them inside one key: `{"email": …}` instead of `{"contact": {"email": …}}`. */
export const wrapperMissing = {
  id: 'wrapper-missing',
  weigh: (reading: CallReading) => {
    const { body, operation } = reading.request;
    const wrapper = operation?.body?.wrapper;
    if (wrapper === undefined || body.kind !== 'json' || !contentMayMatter(reading)) return undefined;
    const top: unknown =
      operation?.body?.list && Array.isArray(body.value) ? (body.value as readonly unknown[])[0] : body.value;
    if (isRecord(top) && Object.hasOwn(top, wrapper)) return undefined;
    // A server that speaks of a value has found the fields.
    if (complaintsOf(reading, 'duplicate', 'date', 'record', 'permission', 'plan', 'rate').length > 0)
      return undefined;
    return restingOn([wrapper], reading.status === 404 || reading.status === 500 ? 'likely' : 'shown');
  },
} as const satisfies CallCause;
