import { matchPath } from '../call.ts';
import { bulkImportRoutes } from './bulk-import.ts';
import { contactRoutes } from './contacts.ts';
import { eventRoutes } from './event-tracking-events.ts';
import { exclusionRoutes } from './exclusions.ts';
import { falseSuccessRoutes } from './false-success.ts';
import type { Routes } from './route.ts';
import { trackingRoutes } from './tracking.ts';
import { userLinkRoutes, userRoutes } from './users.ts';

export const ROUTES: Routes = {
  ...bulkImportRoutes,
  ...contactRoutes,
  ...eventRoutes,
  ...exclusionRoutes,
  ...trackingRoutes,
  ...userRoutes,
};

/** The answer of a call that the catalogue does not know: one that was recorded, or that a recorded link leads to. */
export function undocumentedRoute(method: string, path: string) {
  return Object.entries({ ...falseSuccessRoutes, ...userLinkRoutes }).find(([route]) => {
    const [routeMethod, template = ''] = route.split(' ');
    return routeMethod === method && matchPath(template, path) !== undefined;
  })?.[1];
}
