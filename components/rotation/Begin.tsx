import type { RotationPage } from '@/utils/state/rotation';
import type { CredentialRow } from '@/utils/state/shown';
import { useWords } from './words';

/** Why the key is to be replaced: choosing it begins. */
export function Begin({ page, row }: { page: RotationPage; row: CredentialRow }) {
  const words = useWords().messages.rotation;
  // A reset can have been noticed only where there is an earlier key.
  const reasons = [
    ...(row.replacedAt === undefined ? [] : (['reset-noticed'] as const)),
    'planned' as const,
    'compromised' as const,
  ];
  return (
    <>
      <p class="muted">{words.hint}</p>
      <section class="reasons" aria-labelledby="why">
        <h2 id="why">{words.why}</h2>
        {reasons.map((reason) => (
          <button key={reason} type="button" class="reason" onClick={() => void page.begin(reason)}>
            <strong>{words.reasons[reason].name}</strong>
            <span class="muted">{words.reasons[reason].hint}</span>
          </button>
        ))}
      </section>
    </>
  );
}
