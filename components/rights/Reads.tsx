import { resourceIds } from '@/utils/activecampaign/rights/resources';
import type { RightsShown } from '@/utils/state/shown';
import { Answer } from './Answer';
import { useWords } from './words';

/** What the key may read, as far as it was tried. */
export function Reads({ shown: { reads } }: { shown: RightsShown }) {
  const words = useWords().messages.rights;
  return (
    <section>
      <h2>{words.reads}</h2>
      <ul class="rights-list">
        {resourceIds.map((id) => (
          <li key={id}>
            <span>{words.resources[id]}</span>
            <Answer may={reads[id] ?? 'waiting'} />
          </li>
        ))}
      </ul>
    </section>
  );
}
