import { contentMayMatter, when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** What was sent as JSON is none. */
export const bodyNotJson = {
  id: 'body-not-json',
  weigh: (reading: CallReading) => {
    const { body, operation } = reading.request;
    return when(body.kind === 'broken' && !operation?.body?.form && contentMayMatter(reading));
  },
} as const satisfies CallCause;
