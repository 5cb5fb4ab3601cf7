import { Mark } from '@/components/ui/Mark';
import type { ConsolePage } from '@/utils/state/console/page';
import type { CredentialRow } from '@/utils/state/shown';
import { Help } from '../help/Help';
import { useWords } from '../words';
import { RateBudget } from './RateBudget';
import { WriteAccess } from './WriteAccess';

/** Which account this is, always in sight: its colour, name, environment and owner, and what may be done with it. */
export function Header({ page, row }: { page: ConsolePage; row: CredentialRow }) {
  const { console: words, popup } = useWords().messages;
  const owner = row.owner?.name || row.owner?.email;
  return (
    <header class="console-header">
      <div class="stripe" style={{ background: `var(--${row.colour})` }} />
      <Mark />
      <h1 class="account-name">
        <span class="unseen">{words.title}: </span>
        {row.label}
      </h1>
      <span class={`badge ${row.environment}`}>{popup.environments[row.environment]}</span>
      {owner && <span class="owner muted">{words.owner(owner)}</span>}
      <WriteAccess page={page} />
      <RateBudget page={page} />
      <Help />
    </header>
  );
}
