import { json } from '../../server/exchange.ts';
import type { Call } from '../call.ts';
import { fieldsOf } from '../engine/write.ts';
import { noResult } from '../errors.ts';
import type { Routes } from './route.ts';

const stored = (call: Call) => call.account.table('eventTrackingEvents');

/** Events have no id: they are known by their names. Their total is a number. */
export const eventRoutes: Routes = {
  'GET /api/3/eventTrackingEvents'(call) {
    const events = stored(call)
      .all()
      .map(({ name }) => ({ name: name ?? '' }));
    return json(200, { eventTrackingEvents: events, meta: { total: events.length } });
  },
  'POST /api/3/eventTrackingEvents'(call) {
    const { name = '' } = fieldsOf('eventTrackingEvent', call);
    stored(call).insert({ name });
    return json(201, { eventTrackingEvent: { name } });
  },
  'DELETE /api/3/eventTrackingEvents/{eventName}'(call, { eventName = '' }) {
    const row = stored(call)
      .all()
      .find(({ name }) => name === eventName);
    if (!row) return noResult('EventTrackingEvent', eventName);
    stored(call).remove(row.id);
    return json(200, {});
  },
};
