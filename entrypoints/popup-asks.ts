import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from './popup/asked';

/** Runs before the popup's own code is loaded: the browser looks for the answers meanwhile. */
export default defineUnlistedScript(() => {
  globalThis.keyringAsked = ask();
});
