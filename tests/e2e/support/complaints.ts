import type { Keyring } from './keyring.ts';

/** The browser's own pages and modules, of which Keyring is no part. */
const browsersOwn = /(?:resource|moz-src|chrome):\/\//;

/** Firefox says one of these of any message whose page went away before the answer came; no script can catch it. */
const pageGone = /Promise rejected after context unloaded|Promise resolved while context is inactive/;

/** Every uncaught error and unhandled rejection of the extension and of the pages it was in. */
export const complaints = async (keyring: Keyring): Promise<readonly string[]> =>
  (await keyring.consoleLines()).filter(
    (line) => /unhandled|uncaught/i.test(line) && !browsersOwn.test(line) && !pageGone.test(line),
  );
