import { complaining, when } from '../findings';
import type { CallCause, CallReading } from '../types';
import { duplicateContact } from './duplicate-contact';

/** What was to be made is there already, or its name is taken. */
export const duplicate = {
  id: 'duplicate',
  weigh: (reading: CallReading) => {
    if (duplicateContact.weigh(reading)) return undefined;
    return complaining(reading, 'duplicate') ?? when(reading.status === 409);
  },
} as const satisfies CallCause;
