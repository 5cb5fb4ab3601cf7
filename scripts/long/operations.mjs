import { inBothBrowsers } from './browsers.mjs';

/** All operations that may be sent, through the built extension, in both browsers. */
export const run = () => inBothBrowsers('operations');
