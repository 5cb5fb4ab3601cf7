import { complaintsOf, restingOn, when } from '../findings';
import { idIn } from '../records';
import type { CallCause, CallReading } from '../types';

/** A parameter of the path was left open, or its place is empty: `/contacts/{id}`, `/contacts//notes`. */
export const pathUnfilled = {
  id: 'path-unfilled',
  weigh: (reading: CallReading) => {
    const { failed, kind, request } = reading;
    if (!failed || kind !== 'answer') return undefined;
    // Where the server looked for some id, there was one.
    const looked = complaintsOf(reading, 'record').some(({ text }) => Number(idIn(text) ?? 0) !== 0);
    if (looked) return undefined;
    const open = [...request.path.matchAll(/(?:\{|%7B)(\w{1,30})(?:\}|%7D)/gi)].map(([, name]) => name ?? '');
    return restingOn(open, 'shown') ?? when(/.\/(?:\/|$)/.test(request.path));
  },
} as const satisfies CallCause;
