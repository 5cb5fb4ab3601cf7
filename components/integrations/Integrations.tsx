import { JustDone } from '@/components/ui/JustDone';
import { LockedPage } from '@/components/ui/LockedPage';
import { Mark } from '@/components/ui/Mark';
import type { IntegrationsPage } from '@/utils/state/integrations/page';
import { Leaving } from './Leaving';
import { Uses } from './Uses';
import { useWords } from './words';

/** Where one key is used, or what to do when a user is to be deleted. Locked, nothing of it is on the page. */
export function Integrations({ page }: { page: IntegrationsPage }) {
  const { messages } = useWords();
  const words = messages.integrations;
  const { view, id } = page.world.place;
  const rows = page.accounts.listing.value?.rows;
  const listing = page.uses.listing.value;
  const trouble = page.trouble.value;
  const said = page.said.value;
  const row = view === 'uses' ? rows?.find((one) => one.id === id) : undefined;
  const isGone = view === 'uses' && rows !== undefined && !row;
  const problem = trouble ? messages.errors[trouble.code] : isGone && messages.errors.gone;
  const title = view === 'leaving' ? words.leaving.title : row ? words.of(row.label) : words.title;
  if (trouble?.code === 'vault-locked')
    return <LockedPage page={page} messages={messages} hint={words.unlockHint} opened={page.open} />;
  return (
    <main class="integrations">
      <h1>
        <Mark size={24} />
        {title}
      </h1>
      {problem && <p role="alert">{problem}</p>}
      {rows && listing && (
        <>
          {listing.unread > 0 && <p class="note warn">{words.unread(listing.unread)}</p>}
          {view === 'leaving' && <Leaving page={page} rows={rows} />}
          {row && <Uses page={page} row={row} listing={listing} />}
        </>
      )}
      <JustDone failed={said?.failed}>{said?.words(messages)}</JustDone>
    </main>
  );
}
