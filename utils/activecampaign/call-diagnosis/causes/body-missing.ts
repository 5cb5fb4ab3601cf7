import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** The operation wants a body, and none was sent. */
export const bodyMissing = {
  id: 'body-missing',
  weigh: (reading: CallReading) => {
    const { status, complaints, request } = reading;
    const { body, operation } = request;
    const wanted =
      operation?.body?.wrapper !== undefined || operation?.body?.fields.some((one) => one.required);
    const unsaid = complaints.every(({ kind }) => kind === 'bare' || kind === 'other');
    return when(wanted === true && body.kind === 'empty' && unsaid && (status === 400 || status === 422));
  },
} as const satisfies CallCause;
