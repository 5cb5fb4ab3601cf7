import { formScreens } from '@/utils/i18n/popup-screens';
import type { Popup as PopupState } from '@/utils/state/popup';
import { AccountsScreen } from './AccountsScreen';
import { lazily } from './lazily';
import { News } from './News';
import { useLoaded } from './use-loaded';
import { SpeakForms, useWords } from './words';

const AddAccount = lazily(async () => (await import('./AddAccount')).AddAccount);
const EditAccount = lazily(async () => (await import('./EditAccount')).EditAccount);
const Locked = lazily(async () => (await import('./Locked')).Locked);
const WholeTrouble = lazily(async () => (await import('./WholeTrouble')).WholeTrouble);

/** The popup: one screen at a time. With no account yet, the first screen is the one to add it. */
export function Popup({ popup }: { popup: PopupState }) {
  const { language } = useWords();
  const { listing, trouble } = popup.accounts;
  const screen = popup.screen.value;
  const list = listing.value;
  const edited = screen.name === 'edit' && list?.rows.find((row) => row.id === screen.id);
  const nothingSaved = list?.rows.length === 0 && list.removed.length === 0 && list.unreadable === 0;
  const adding = screen.name === 'add' || nothingSaved;
  const messages = useLoaded((adding || edited) && formScreens[language])?.messages;

  if (trouble.value?.code === 'vault-locked')
    return (
      <Locked world={popup.world} opened={popup.accounts.load}>
        <News popup={popup} />
      </Locked>
    );
  if (!list) return trouble.value ? <WholeTrouble popup={popup} trouble={trouble.value} /> : null;
  if (!edited && !adding) return <AccountsScreen popup={popup} list={list} />;
  if (!messages) return null;
  return (
    <SpeakForms words={{ language, messages }}>
      {edited ? (
        <EditAccount key={edited.id} popup={popup} row={edited} />
      ) : (
        <AddAccount popup={popup} first={nothingSaved === true} />
      )}
    </SpeakForms>
  );
}
