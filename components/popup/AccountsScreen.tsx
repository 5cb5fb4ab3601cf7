import { Icon } from '@/components/ui/Icon';
import { belongsToTab } from '@/utils/state/ordering';
import type { Popup } from '@/utils/state/popup';
import type { Listing } from '@/utils/state/shown';
import { AccountList } from './AccountList';
import { DueNotice } from './DueNotice';
import { Heard } from './Heard';
import { lazily } from './lazily';
import { News } from './News';
import { SearchField } from './SearchField';
import { Trouble } from './Trouble';
import { UndoRemoval } from './UndoRemoval';
import { UnsavedTab } from './UnsavedTab';
import { useWords } from './words';

const LookOnTab = lazily(async () => (await import('./LookOnTab')).LookOnTab);

/** The saved accounts: search, list, and the way to add one. */
export function AccountsScreen({ popup, list }: { popup: Popup; list: Listing }) {
  const words = useWords().messages.popup;
  const trouble = popup.accounts.trouble.value;
  const tab = popup.tab.value;
  const tabIsSaved = list.rows.some((row) => tab && belongsToTab(row, tab));
  const copyChosen = ({ shiftKey }: KeyboardEvent): void => {
    const chosen = popup.chosen.value;
    if (chosen) void popup.copy(chosen, shiftKey ? 'url' : 'key');
  };
  return (
    <>
      <header class="top">
        <h1 class="unseen">{words.name}</h1>
        <SearchField of={popup} onEnter={copyChosen} />
        {list.lockable && (
          <button
            type="button"
            class="button quiet icon-only"
            aria-label={words.lock}
            title={words.lock}
            onClick={() => popup.lock()}
          >
            <Icon name="lock" />
          </button>
        )}
      </header>
      <main class="scroll">
        {trouble && <Trouble trouble={trouble} />}
        {list.notice && <DueNotice popup={popup} notice={list.notice} />}
        {list.unreadable > 0 && <p class="notice warn">{words.unreadable(list.unreadable)}</p>}
        <UndoRemoval popup={popup} removed={list.removed} />
        {tab?.family && tab.access && !tabIsSaved && <UnsavedTab popup={popup} tab={tab} />}
        {tab?.developerPage && !tab.access && <LookOnTab popup={popup} tab={tab} />}
        <AccountList popup={popup} />
      </main>
      <footer class="bottom">
        <Heard popup={popup} />
        <News popup={popup} />
        <button type="button" class="button quiet" onClick={() => (popup.screen.value = { name: 'add' })}>
          <Icon name="plus" />
          {words.addAccount}
        </button>
        <button type="button" class="button quiet" onClick={() => popup.world.openTab('/accounts.html')}>
          {words.allAccounts}
        </button>
        <button type="button" class="button quiet" onClick={() => popup.world.openOptions()}>
          {words.settings}
        </button>
      </footer>
    </>
  );
}
