import type { Handler } from '../call.ts';

/** Routes that answer in a way of their own, by `METHOD /path` as the catalogue writes it. */
export type Routes = Record<string, Handler>;
