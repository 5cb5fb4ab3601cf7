import type { Handle } from '../handle.ts';
import type { Surface } from '../surface.ts';

/** The part of the options page that protects the vault. A password field has no role, so they are reached by Tab. */
export interface ProtectionPage {
  readonly surface: Surface;
  readonly set: Handle;
  readonly change: Handle;
  readonly remove: Handle;
  readonly lockNow: Handle;
  readonly cancel: Handle;
}

/** The page object over the open options page, in English. */
export const protectionPage = (surface: Surface): ProtectionPage => ({
  surface,
  set: surface.byRole('button', 'Set a passphrase'),
  change: surface.byRole('button', 'Change the passphrase'),
  remove: surface.byRole('button', 'Remove the passphrase'),
  lockNow: surface.byRole('button', 'Lock now'),
  cancel: surface.byRole('button', 'Cancel'),
});
