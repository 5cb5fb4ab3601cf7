import type { Cause, Reading } from '../types';

/** 402: the plan or the payment of the account is not active. */
export const unpaid = {
  id: 'unpaid',
  state: 'bad',
  recognise: ({ status }: Reading) => status === 402,
} as const satisfies Cause;
