import type { RotationPage } from '@/utils/state/rotation';
import type { RotationShown } from '@/utils/state/shown';
import { ownerName } from './proof-words';
import { useWords } from './words';

/** Another user's key of the account, which takes over before the old one goes: offered where there is one. */
export function SecondKey({ page, shown: { others, second } }: { page: RotationPage; shown: RotationShown }) {
  const { rotation: words, causes } = useWords().messages;
  if (others.length === 0 && !second) return null;
  const proof = second?.proof;
  const works = proof?.came === 'works';
  const cause = proof && proof.came !== 'not-kept' ? causes[proof.came] : words.newKey.none;
  return (
    <>
      <label class="labelled">
        <span>{words.second}</span>
        <select
          class="field"
          value={second?.credential ?? ''}
          onChange={(event) => void page.prepare({ second: event.currentTarget.value })}
        >
          <option value="">{words.noSecond}</option>
          {others.map(({ id, label }) => (
            <option key={id} value={id}>
              {words.secondOf(label)}
            </option>
          ))}
        </select>
      </label>
      <p class="muted">{words.secondHint}</p>
      <p role="status" class={works ? 'trial good' : 'trial bad'}>
        {second && (works ? words.secondWorks(ownerName(proof?.owner)) : words.secondFails(cause))}
      </p>
    </>
  );
}
