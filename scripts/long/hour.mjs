import { inBothBrowsers } from './browsers.mjs';

/** An hour of use, and a search of the disk. */
export const run = () => inBothBrowsers('hour');
