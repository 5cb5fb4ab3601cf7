import { integrationsAddress } from '@/utils/state/integrations/place';
import type { RotationPage } from '@/utils/state/rotation';
import type { RotationShown } from '@/utils/state/shown';
import { Said } from './Said';
import { UseItem } from './UseItem';
import { useWords } from './words';

/** Every integration that used the old key, to be ticked as each gets the new one. */
export function ChangeUses({ page, shown }: { page: RotationPage; shown: RotationShown }) {
  const words = useWords().messages.rotation;
  const { uses, second, mayChange, finishedAt, row } = shown;
  if (uses.length === 0)
    return (
      <p class="muted">
        {words.nothingToChange}{' '}
        {finishedAt === undefined && row && (
          <a href={integrationsAddress({ view: 'uses', id: shown.credential })}>{words.noteOne}</a>
        )}
      </p>
    );
  const give = second ? words.giveEachSecond(second.label) : words.giveEach;
  const wait = second ? words.firstTheProof : words.firstTheKey;
  return (
    <>
      {finishedAt === undefined && <p class={mayChange ? '' : 'muted'}>{mayChange ? give : wait}</p>}
      <ul class="uses">
        {uses.map((use) => (
          <UseItem key={use.id} page={page} shown={shown} use={use} />
        ))}
      </ul>
      {mayChange && finishedAt === undefined && row && (
        <div class="step-line">
          <button type="button" class="button" onClick={() => void page.copyKey()}>
            {words.copyKey}
          </button>
          <Said page={page} what="key" />
        </div>
      )}
    </>
  );
}
