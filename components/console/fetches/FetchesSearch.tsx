import type { ConsolePage } from '@/utils/state/console/page';
import { SideSearch } from '../side/SideSearch';
import { useWords } from '../words';

/** The search among the collections that were fetched, by what they are and where they came from. */
export function FetchesSearch({ page }: { page: ConsolePage }) {
  const words = useWords().messages.fetching;
  const { query, found } = page.fetches;
  return (
    <SideSearch
      label={words.search}
      list="fetches-list"
      hint={words.hint}
      query={query}
      found={words.found(found.value.length)}
    />
  );
}
