import { isRecord } from '../../diagnosis/json';
import { when } from '../findings';
import type { CallCause, CallReading } from '../types';

/** The old API: its one file and its `api_action`, or an answer of its kind. */
export const v1Path = {
  id: 'v1-path',
  weigh: ({ failed, json, request }: CallReading) => {
    const called = /^\/(?:api\/\d\/)?admin\/api\.php/i.test(request.path);
    const asked = request.query.some(([name]) => name === 'api_action');
    return when(failed && (called || asked || (isRecord(json) && 'result_code' in json)));
  },
} as const satisfies CallCause;
