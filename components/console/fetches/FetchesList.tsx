import { useEffect } from 'preact/hooks';
import type { ConsolePage } from '@/utils/state/console/page';
import { useWords } from '../words';
import { FetchCard } from './FetchCard';
import './fetches.css';

/** The collections of this account that are fetched to their end, or were, the latest first. */
export function FetchesList({ page }: { page: ConsolePage }) {
  const { messages } = useWords();
  const words = messages.fetching;
  const { fetches } = page;
  const trouble = fetches.trouble.value;
  const listed = fetches.found.value;
  useEffect(() => void fetches.load(), [fetches]);
  return (
    <>
      {trouble && (
        <p class="fetch-note bad" role="alert">
          {words.trouble} {messages.errors[trouble]}
        </p>
      )}
      {listed.length === 0 && (
        <p class="fetch-none muted">
          {fetches.all.value.length === 0 ? words.none : words.nothing(fetches.query.value)}
        </p>
      )}
      <div id="fetches-list" class="side-list fetches-list">
        {listed.map((fetch) => (
          <FetchCard key={fetch.id} page={page} fetch={fetch} />
        ))}
      </div>
    </>
  );
}
