import { Status } from '@/components/ui/Status';
import type { RotationPage } from '@/utils/state/rotation';
import type { RotationShown } from '@/utils/state/shown';
import { newKeyWords, newProof, oldKeyWords } from './proof-words';
import { toneOf } from './ResetKey';
import { whenWords } from './when';
import { useWords } from './words';

/** Whether the old key is dead and the new one works, as ActiveCampaign itself says. */
export function Prove({ page, shown }: { page: RotationPage; shown: RotationShown }) {
  const { messages, language } = useWords();
  const words = messages.rotation;
  const { old, finishedAt, row } = shown;
  const replaced = newProof(shown);
  const isTrying = page.trying.value;
  const oldTone = old?.came === 'refused' ? 'good' : old?.came === 'works' ? 'bad' : 'unknown';
  const tried = (proof: RotationShown['old']) =>
    proof && <span class="muted"> {words.tried(whenWords(proof.at, language))}</span>;
  return (
    <>
      <ul class="proofs">
        <li>
          <span class={old ? `trial ${oldTone}` : 'muted'}>{oldKeyWords(old, messages)}</span>
          {tried(old)}
        </li>
        <li>
          <span class={replaced ? `trial ${toneOf(replaced)}` : 'muted'}>
            {newKeyWords(replaced, messages)}
          </span>
          {tried(replaced)}
        </li>
      </ul>
      {finishedAt === undefined && row && (
        <div class="step-line">
          <button type="button" class="button" aria-disabled={isTrying} onClick={() => void page.prove()}>
            {words.tryBoth}
          </button>
          <Status class="muted">{isTrying && words.trying}</Status>
        </div>
      )}
    </>
  );
}
