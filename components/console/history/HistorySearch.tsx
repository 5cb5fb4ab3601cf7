import type { ConsolePage } from '@/utils/state/console/page';
import { SideSearch } from '../side/SideSearch';
import { useWords } from '../words';

/** The search among the calls that were made, by words, path, status or method. */
export function HistorySearch({ page }: { page: ConsolePage }) {
  const words = useWords().messages.history;
  const { query, found } = page.history;
  return (
    <SideSearch
      label={words.search}
      list="history-list"
      hint={words.hint}
      query={query}
      found={words.found(found.value)}
    />
  );
}
