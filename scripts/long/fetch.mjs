import { inBothBrowsers } from './browsers.mjs';

/** 10,000 contacts read to the end, while the background and the browser are killed. */
export const run = () => inBothBrowsers('fetch-all');
