import type { Handle } from '../handle.ts';
import type { Surface } from '../surface.ts';

/** The one screen on which protection is chosen. */
export interface FirstRunPage {
  readonly surface: Surface;
  readonly set: Handle;
  readonly continueWithout: Handle;
}

/** The page object over the options page as the popup's notice opens it, in English. */
export const firstRunPage = (surface: Surface): FirstRunPage => ({
  surface,
  set: surface.byRole('button', 'Set a passphrase'),
  continueWithout: surface.byRole('button', 'Continue without a passphrase'),
});
