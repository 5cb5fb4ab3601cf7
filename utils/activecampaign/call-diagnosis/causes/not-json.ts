import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** Neither data nor a page, from a host that does not look like ActiveCampaign. */
export const notJson = {
  id: 'not-json',
  weigh: ({ untrue }: CallReading) => when(untrue === 'not-json'),
} as const satisfies CallCause;
