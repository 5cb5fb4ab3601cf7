import { useLayoutEffect, useRef } from 'preact/hooks';
import { panelOf } from '@/components/ui/TabList';
import type { ConsolePage } from '@/utils/state/console/page';
import { FetchesList } from '../fetches/FetchesList';
import { FetchesSearch } from '../fetches/FetchesSearch';
import { HistoryList } from '../history/HistoryList';
import { HistorySearch } from '../history/HistorySearch';
import { OperationsList } from '../operations/OperationsList';
import { OperationsSearch } from '../operations/OperationsSearch';
import { SavedList } from '../saved/SavedList';
import { SavedSearch } from '../saved/SavedSearch';
import { useWords } from '../words';
import { SideTabs } from './SideTabs';
import './side.css';

/** What each tab shows: its search above the tabs, its list below them. */
const parts = {
  operations: { Search: OperationsSearch, List: OperationsList },
  saved: { Search: SavedSearch, List: SavedList },
  history: { Search: HistorySearch, List: HistoryList },
  downloads: { Search: FetchesSearch, List: FetchesList },
} as const;

/** The keys that go through a list. */
const steersList = ({ key }: KeyboardEvent): boolean => /^(?:Arrow|Page|Home|End|Enter)/.test(key);

/** Where a request is begun from: the operations, what was saved, and what was sent before. */
export function Side({ page }: { page: ConsolePage }) {
  const words = useWords().messages.console.side;
  const frame = useRef<HTMLElement>(null);
  const tab = page.side.value;
  const { Search, List } = parts[tab];
  const unfold = (): void => {
    page.sideOpen.value = true;
  };
  useLayoutEffect(() => frame.current?.querySelector('input')?.focus(), []);
  return (
    <nav
      ref={frame}
      class={`side ${page.request.draft.value && !page.sideOpen.value ? 'folded' : ''}`}
      aria-label={words.title}
      // Before what was pressed does its work, which may be to fold it again.
      onClickCapture={unfold}
      onInputCapture={unfold}
      onKeyDownCapture={(event) => {
        if (steersList(event)) unfold();
      }}
    >
      <Search page={page} />
      <SideTabs side={page.side} />
      <div class="side-panel" {...panelOf('side', tab)}>
        <List page={page} />
      </div>
    </nav>
  );
}
