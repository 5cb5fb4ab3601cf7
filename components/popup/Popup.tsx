import type { Popup as PopupState } from '@/utils/state/popup';
import { AccountsScreen } from './AccountsScreen';
import { Locked } from './Locked';
import { useLoaded } from './use-loaded';
import { WholeTrouble } from './WholeTrouble';

// The forms are not needed to copy a key, so they are no part of what the popup loads first.
const loadAdding = () => import('./AddAccount');
const loadEditing = () => import('./EditAccount');

/** The popup: one screen at a time. With no account yet, the first screen is the one to add it. */
export function Popup({ popup }: { popup: PopupState }) {
  const { listing, trouble } = popup.accounts;
  const screen = popup.screen.value;
  const list = listing.value;
  const edited = screen.name === 'edit' && list?.rows.find((row) => row.id === screen.id);
  const nothingSaved = list?.rows.length === 0 && list.removed.length === 0 && list.unreadable === 0;
  const adding = screen.name === 'add' || nothingSaved;
  const Adding = useLoaded(adding && loadAdding)?.AddAccount;
  const Editing = useLoaded(edited && loadEditing)?.EditAccount;

  if (trouble.value?.code === 'vault-locked') return <Locked popup={popup} />;
  if (!list) return trouble.value ? <WholeTrouble popup={popup} trouble={trouble.value} /> : null;
  if (edited) return Editing ? <Editing key={edited.id} popup={popup} row={edited} /> : null;
  if (adding) return Adding ? <Adding popup={popup} first={nothingSaved === true} /> : null;
  return <AccountsScreen popup={popup} list={list} />;
}
