import type { Cause, Reading } from '../types';

/** 404 without the marks of the API: the host answers, but is not the API of an account. */
export const wrongAddress = {
  id: 'wrong-address',
  state: 'bad',
  recognise: ({ status }: Reading) => status === 404,
} as const satisfies Cause;
