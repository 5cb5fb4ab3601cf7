import { resourceIds } from '@/utils/activecampaign/rights/resources';
import type { RightsPage } from '@/utils/state/rights';
import type { CredentialRow, RightsShown } from '@/utils/state/shown';
import { useWords } from './words';

interface FoundProps {
  readonly page: RightsPage;
  readonly row: CredentialRow;
  readonly shown: RightsShown;
}

/** Whose key it is, in which groups they are, how far the look is, and the way to stop it or look again. */
export function Found({ page, row, shown }: FoundProps) {
  const { causes, rights: words } = useWords().messages;
  const { state, diagnosis, owner, groups, reads } = shown;
  const total = resourceIds.length;
  const done = Object.keys(reads).length;
  const failing = diagnosis !== undefined && diagnosis.state !== 'good';
  return (
    <section class="rights-found">
      <dl>
        {owner && (
          <>
            <dt>{words.owner}</dt>
            <dd>{[owner.name || owner.username, owner.email].filter(Boolean).join(' · ')}</dd>
            <dt>{words.groups}</dt>
            <dd>
              {groups
                ? groups.map(({ id, title }) => title || words.group(id)).join(', ') || words.noGroups
                : state !== 'running' && words.untoldGroups}
            </dd>
          </>
        )}
        <dt>API</dt>
        <dd class="mono">{new URL(row.origin).host}</dd>
      </dl>
      {failing && <p class={`trial ${diagnosis.state}`}>{words.notWorking(causes[diagnosis.cause])}</p>}
      <div class="rights-bar">
        {state === 'running' && <progress max={total} value={done} aria-label={words.title} />}
        <p role="status" class="figures muted">
          {state === 'stopped' && `${words.stopped} `}
          {!failing && words.progress(done, total)}
        </p>
        {state === 'running' ? (
          <button type="button" class="button" onClick={() => void page.stop()}>
            {words.stop}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => void page.look()}>
            {words.again}
          </button>
        )}
      </div>
    </section>
  );
}
