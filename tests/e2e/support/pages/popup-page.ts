import type { Handle } from '../handle.ts';
import type { Surface } from '../surface.ts';

/** The popup, by the roles and names that people and screen readers rely on. */
export interface PopupPage {
  readonly surface: Surface;
  readonly search: Handle;
  readonly paste: Handle;
  readonly copyKey: Handle;
  readonly copyUrl: Handle;
  readonly copyAs: Handle;
  readonly check: Handle;
  readonly save: Handle;
  readonly addAccount: Handle;
  readonly undo: Handle;
  readonly chooseProtection: Handle;
  readonly keepProtection: Handle;
  readonly rows: Handle;
  /** The button of a row that is not the chosen one. */
  row(label: string | RegExp): Handle;
  more(label: string): Handle;
  menuItem(name: string | RegExp): Handle;
}

/** The page object over an open popup, in English. */
export const popupPage = (surface: Surface): PopupPage => ({
  surface,
  search: surface.byRole('searchbox', 'Search accounts'),
  paste: surface.byRole('textbox', 'Paste anything'),
  copyKey: surface.byRole('button', 'Copy API key'),
  copyUrl: surface.byRole('button', 'Copy API URL'),
  copyAs: surface.byRole('button', 'Copy as…'),
  check: surface.byRole('button', 'Check'),
  save: surface.byRole('button', 'Save account'),
  addAccount: surface.byRole('button', 'Add account'),
  undo: surface.byRole('button', 'Undo'),
  chooseProtection: surface.byRole('button', 'Choose protection…'),
  keepProtection: surface.byRole('button', 'Keep it so'),
  rows: surface.byRole('listitem'),
  row: (label) => surface.byRole('button', label instanceof RegExp ? label : new RegExp(`^${label} `)),
  more: (label) => surface.byRole('button', `More for ${label}`),
  menuItem: (name) => surface.byRole('menuitem', name),
});
