import { pathOf } from './draft';

/** Where event tracking goes: another server than the account's API, to which its key may not travel. */
export const trackingHost = 'trackcmp.net';
export const trackingOrigin = `https://${trackingHost}`;

/** Whether a target is that of event tracking: the one path outside of `/api/3/`. */
export const isTracking = (target: string): boolean => pathOf(target) === '/event';
