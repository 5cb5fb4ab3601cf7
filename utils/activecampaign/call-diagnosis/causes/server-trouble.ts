import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** 5xx. Not 511, with which a network asks to sign in before anything else. */
export const serverTrouble = {
  id: 'server-trouble',
  weigh: ({ status }: CallReading) => when(status >= 500 && status <= 599 && status !== 511, 'likely'),
} as const satisfies CallCause;
