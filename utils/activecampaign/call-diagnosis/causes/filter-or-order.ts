import { complaining, restingOn } from '../findings';
import type { CallCause, CallReading } from '../types';

/** A filter or an order that this collection does not know, or not in this form. */
export const filterOrOrder = {
  id: 'filter-or-order',
  weigh: (reading: CallReading) => {
    const said = complaining(reading, 'query');
    if (said) return said;
    const { status, complaints, request } = reading;
    const unsaid = complaints.every(({ kind }) => kind === 'bare' || kind === 'other');
    if (!request.operation || !unsaid || (status !== 400 && status !== 422)) return undefined;
    const unknown = request.values.filter(
      ({ in: place, name, field }) => place === 'query' && !field && /^(?:filters|orders)\b/.test(name),
    );
    return restingOn(
      unknown.map(({ name }) => name),
      'likely',
    );
  },
} as const satisfies CallCause;
