import type { Handle } from '../handle.ts';
import type { Surface } from '../surface.ts';

/** The page helpers on a Developer settings page. */
export interface HelpersBar {
  readonly surface: Surface;
  readonly group: Handle;
  readonly copyUrl: Handle;
  readonly copyKey: Handle;
  readonly copyAs: Handle;
  readonly save: Handle;
  readonly undo: Handle;
  menuItem(name: string): Handle;
}

/** The page object over the helpers, in English. */
export const helpersBar = (surface: Surface): HelpersBar => ({
  surface,
  group: surface.byRole('group', 'Keyring'),
  copyUrl: surface.byRole('button', 'Copy API URL'),
  copyKey: surface.byRole('button', 'Copy API key'),
  copyAs: surface.byRole('button', 'Copy as…'),
  save: surface.byRole('button', 'Save to Keyring'),
  undo: surface.byRole('button', 'Undo'),
  menuItem: (name) => surface.byRole('menuitem', name),
});
