import { Status } from '@/components/ui/Status';
import { developerPagePlace } from '@/utils/state/popup';
import type { RotationPage } from '@/utils/state/rotation';
import type { RotationShown } from '@/utils/state/shown';
import { newKeyWords, ownerName } from './proof-words';
import { whenWords } from './when';
import { useWords } from './words';

/** The reset: how, where, and the new key as soon as it is here. */
export function ResetKey({ page, shown }: { page: RotationPage; shown: RotationShown }) {
  const { messages, language } = useWords();
  const words = messages.rotation;
  const { next, old, second, row, owner } = shown;
  const isOther = next?.proof?.owner && owner && next.proof.owner.id !== owner.id;
  const isDead = old?.came === 'refused';
  const howTo = !next && !(second && isDead);
  const waiting = isDead ? (second ? words.goneOrReset : words.refusedAlready) : words.waiting;
  return (
    <>
      {howTo && <p>{second ? words.thenReset : words.howToReset}</p>}
      {howTo && (
        <p class="muted">
          {[owner && words.signedIn(ownerName(owner)), words.stopsAtOnce].filter(Boolean).join(' ')}
        </p>
      )}
      {howTo && row && !developerPagePlace(row) && <p class="muted">{words.noDeveloperPage}</p>}
      {!row && <p class="trial bad">{words.credentialGone}</p>}
      {howTo && row && developerPagePlace(row) && (
        <div class="step-line">
          <button type="button" class="button primary" onClick={() => void page.openDeveloperPage()}>
            {words.openDeveloperPage}
          </button>
        </div>
      )}
      <Status class={next || isDead ? 'step-news' : 'step-news muted'}>
        {next ? words.noticed(whenWords(next.at, language)) : row && waiting}
        {next && <span class={`trial ${toneOf(next.proof)}`}> {newKeyWords(next.proof, messages)}</span>}
      </Status>
      {isOther && <p class="trial unknown">{words.otherOwner(ownerName(next.proof?.owner))}</p>}
    </>
  );
}

/** The colour of what came of trying the key that is to work. */
export const toneOf = (proof: RotationShown['old']): 'good' | 'bad' | 'unknown' =>
  proof?.came === 'works' ? 'good' : proof?.came === 'refused' ? 'bad' : 'unknown';
