import { lazily } from './lazily';

/** The search for a cause: loaded once it is asked for. */
export const Doctor = lazily(async () => (await import('./Doctor')).Doctor);
