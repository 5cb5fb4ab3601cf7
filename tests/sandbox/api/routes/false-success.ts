import { softFailure } from '../errors.ts';
import type { Routes } from './route.ts';

/** Recorded: no such operation is documented, yet the answer is 200, with nothing in it and nothing done. */
export const falseSuccessRoutes: Routes = {
  'PUT /api/3/lists/{id}': softFailure,
  'DELETE /api/3/fieldOptions/{id}': softFailure,
};
