import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** 402: the plan or the payment of the account is not active. */
export const unpaid = {
  id: 'unpaid',
  weigh: ({ status }: CallReading) => when(status === 402),
} as const satisfies CallCause;
