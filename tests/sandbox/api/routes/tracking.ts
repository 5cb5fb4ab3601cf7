import { json } from '../../server/exchange.ts';
import { recording } from '../recorded.ts';
import type { Routes } from './route.ts';

export const trackingRoutes: Routes = {
  'GET /api/3/siteTracking/code': ({ account }) => ({
    status: 200,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: `<script>/* site tracking of ${account.name} */</script>\n`,
  }),
  'GET /api/3/siteTracking': () => json(200, { siteTracking: { enabled: true } }),
  'GET /api/3/eventTracking': () => json(200, { eventTracking: { enabled: true } }),
  'GET /api/3/webhook/events': () => json(200, recording('webhook-events').body),
};
