import { hostOf } from '@/utils/activecampaign/integrations/content';
import { pageOfKind } from '@/utils/activecampaign/integrations/kinds';
import type { Integration } from '@/utils/state/shown';
import { useWords } from './words';

/** What an integration is, where it is, who looks after it, and what else was noted. */
export function About({ integration }: { integration: Integration }) {
  const { integrations: words, kindNames } = useWords().messages;
  const { kind, name, keeper, notes } = integration;
  const address = integration.address ?? pageOfKind(kind);
  const host = address && hostOf({ address });
  const under = [name !== kindNames[kind] && kindNames[kind], keeper && words.keeper(keeper)].filter(Boolean);
  return (
    <div class="about">
      <h2>{name}</h2>
      {under.length > 0 && <p class="muted">{under.join(' · ')}</p>}
      {notes && <p class="notes">{notes}</p>}
      {address && host && (
        <a href={address} target="_blank" rel="noreferrer">
          {words.open(host)}
        </a>
      )}
    </div>
  );
}
