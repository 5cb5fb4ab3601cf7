import { Icon } from '@/components/ui/Icon';
import { Status } from '@/components/ui/Status';
import { useWords } from '@/components/ui/words';
import { belongsToTab } from '@/utils/state/ordering';
import type { Popup } from '@/utils/state/popup';
import type { Listing } from '@/utils/state/shown';
import { AccountList } from './AccountList';
import { Heard } from './Heard';
import { LookOnTab } from './LookOnTab';
import { SearchField } from './SearchField';
import { Trouble } from './Trouble';
import { UndoRemoval } from './UndoRemoval';
import { UnsavedTab } from './UnsavedTab';

/** The saved accounts: search, list, and the way to add one. */
export function AccountsScreen({ popup, list }: { popup: Popup; list: Listing }) {
  const { messages } = useWords();
  const words = messages.popup;
  const trouble = popup.accounts.trouble.value;
  const said = popup.said.value;
  const tab = popup.tab.value;
  const tabIsSaved = list.rows.some((row) => tab && belongsToTab(row, tab));
  return (
    <>
      <header class="top">
        <h1 class="unseen">{words.name}</h1>
        <SearchField popup={popup} count={list.rows.length} />
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
        {list.unreadable > 0 && <p class="notice warn">{words.unreadable(list.unreadable)}</p>}
        <UndoRemoval popup={popup} removed={list.removed} />
        {tab?.family && tab.access && !tabIsSaved && <UnsavedTab popup={popup} tab={tab} />}
        {tab?.developerPage && !tab.access && <LookOnTab popup={popup} tab={tab} />}
        <AccountList popup={popup} />
      </main>
      <footer class="bottom">
        <Heard popup={popup} />
        <Status class={said?.failed ? 'said problem' : 'said'}>{said?.words(messages)}</Status>
        <button type="button" class="button quiet" onClick={() => (popup.screen.value = { name: 'add' })}>
          <Icon name="plus" />
          {words.addAccount}
        </button>
        <button type="button" class="button quiet" onClick={() => popup.world.openOptions()}>
          {words.settings}
        </button>
      </footer>
    </>
  );
}
