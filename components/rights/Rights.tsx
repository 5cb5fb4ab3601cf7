import { LockedPage } from '@/components/ui/LockedPage';
import { Mark } from '@/components/ui/Mark';
import type { RightsPage } from '@/utils/state/rights';
import { Comparison } from './Comparison';
import { Found } from './Found';
import { Grants } from './Grants';
import { Reads } from './Reads';
import { useWords } from './words';

/**
 * What one key can do: what it may read, what its owner's groups grant, and whether that is enough for a use. Locked,
 * nothing of it is on the page.
 */
export function Rights({ page }: { page: RightsPage }) {
  const { messages } = useWords();
  const words = messages.rights;
  const row = page.row.value;
  const shown = page.shown.value;
  const trouble = page.trouble.value;
  const says = trouble && messages.errors[trouble.code];
  const isTold = shown?.diagnosis?.state === 'good';
  if (trouble?.code === 'vault-locked')
    return <LockedPage page={page} messages={messages} hint={words.unlockHint} opened={page.open} />;
  return (
    <main class="rights">
      <h1>
        <Mark size={24} />
        {row ? words.of(row.label) : words.title}
      </h1>
      {says && <p role="alert">{says}</p>}
      {row && !says && <p class="muted">{words.hint}</p>}
      {row && shown && !says && <Found page={page} row={row} shown={shown} />}
      {isTold && (
        <div class="rights-columns">
          <Reads shown={shown} />
          <Grants shown={shown} />
        </div>
      )}
      {isTold && shown.state !== 'running' && <Comparison page={page} shown={shown} />}
    </main>
  );
}
