import { complaintsOf, fieldsNamed, isAbout, restingOn, when } from '../findings';
import type { CallCause, CallReading } from '../types';
import { cents } from './cents';
import { dateFormat } from './date-format';
import { fieldMissing } from './field-missing';
import { idWanted } from './id-wanted';
import { limitTooHigh } from './limit-too-high';
import { wrapperMissing } from './wrapper-missing';

/** What says more of a value that is not accepted. */
const narrower: readonly CallCause[] = [idWanted, cents, dateFormat, limitTooHigh];

/** The value of a field is not accepted. */
export const fieldInvalid = {
  id: 'field-invalid',
  weigh: (reading: CallReading) => {
    const explained = narrower.flatMap((cause) => cause.weigh(reading)?.fields ?? []);
    const given = complaintsOf(reading, 'missing').filter(({ field }) => field !== undefined);
    const unsaid = fieldMissing.weigh(reading) || wrapperMissing.weigh(reading) ? [] : given;
    const invalid = [...complaintsOf(reading, 'invalid'), ...unsaid].filter(
      (complaint) => !explained.some((field) => isAbout(complaint, field)),
    );
    return restingOn(fieldsNamed(invalid), 'shown') ?? when(invalid.length > 0);
  },
} as const satisfies CallCause;
