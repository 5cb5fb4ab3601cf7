import type { ConsolePage } from '@/utils/state/console/page';
import { SideSearch } from '../side/SideSearch';
import { useWords } from '../words';
import { savedListId } from './SavedList';

/** The search among the saved requests, by name, folder, method or path. */
export function SavedSearch({ page }: { page: ConsolePage }) {
  const words = useWords().messages.saved;
  const { query, sections } = page.saved;
  const count = sections.value.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <SideSearch
      label={words.search}
      hint={words.search}
      list={savedListId}
      query={query}
      found={words.found(count)}
    />
  );
}
