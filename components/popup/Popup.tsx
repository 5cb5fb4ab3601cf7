import type { Popup as PopupState } from '@/utils/state/popup';
import { AccountsScreen } from './AccountsScreen';
import { AddAccount } from './AddAccount';
import { EditAccount } from './EditAccount';
import { Trouble } from './Trouble';

/** The popup: one screen at a time. With no account yet, the first screen is the one to add it. */
export function Popup({ popup }: { popup: PopupState }) {
  const { listing, trouble } = popup.accounts;
  const screen = popup.screen.value;
  const list = listing.value;
  if (!list) return trouble.value ? <Trouble trouble={trouble.value} whole /> : null;

  const edited = screen.name === 'edit' && list.rows.find((row) => row.id === screen.id);
  if (edited) return <EditAccount key={edited.id} popup={popup} row={edited} />;
  const nothingSaved = list.rows.length === 0 && list.removed.length === 0 && list.unreadable === 0;
  if (screen.name === 'add' || nothingSaved) return <AddAccount popup={popup} first={nothingSaved} />;
  return <AccountsScreen popup={popup} list={list} />;
}
