import { inBothBrowsers } from './browsers.mjs';

/** Kills of the background and of the whole browser in the midst of writes. */
export const run = () => inBothBrowsers('kills');
