import { grantIds } from '@/utils/activecampaign/rights/grants';
import type { RightsShown } from '@/utils/state/shown';
import { Answer } from './Answer';
import { useWords } from './words';

/** What the owner's groups let the key change: what ActiveCampaign says of them, not what was tried. */
export function Grants({ shown: { grants, groups } }: { shown: RightsShown }) {
  const words = useWords().messages.rights;
  const told = grantIds.filter((id) => grants[id] !== undefined);
  return (
    <section>
      <h2>{words.grants}</h2>
      {groups && told.length > 0 ? (
        <ul class="rights-list">
          {told.map((id) => (
            <li key={id}>
              <span>{words.grantNames[id]}</span>
              <Answer may={grants[id] ? 'yes' : 'no'} />
            </li>
          ))}
        </ul>
      ) : (
        <p class="muted">{words.grantsUntold}</p>
      )}
    </section>
  );
}
