import { LockedPage } from '@/components/ui/LockedPage';
import { Mark } from '@/components/ui/Mark';
import type { RotationPage } from '@/utils/state/rotation';
import { AllRotations } from './AllRotations';
import { Begin } from './Begin';
import { OneRotation } from './OneRotation';
import { useWords } from './words';

/** The page of rotations: all of them, one, or the beginning of one; locked, nothing of them is on it. */
export function Rotations({ page }: { page: RotationPage }) {
  const { messages } = useWords();
  const words = messages.rotation;
  const place = page.place.value;
  const one = place.kind === 'one' ? page.one.value : undefined;
  const row = place.kind === 'begin' ? page.row.value : undefined;
  const all = place.kind === 'all' ? page.all.value : undefined;
  const trouble = page.trouble.value;
  const label = one?.label ?? row?.label;
  const says = () => {
    if (trouble?.code === 'gone' && place.kind === 'one') return words.gone;
    return trouble && messages.errors[trouble.code];
  };
  if (trouble?.code === 'vault-locked')
    return <LockedPage page={page} messages={messages} hint={words.unlockHint} opened={page.load} />;
  return (
    <main class="rotations">
      {place.kind !== 'all' && (
        <p>
          <a href="/rotation.html">{words.back}</a>
        </p>
      )}
      <h1>
        <Mark size={24} />
        {label === undefined ? words.title : words.of(label)}
      </h1>
      {trouble && (
        <div role="alert" class="trial bad step-line">
          <p>{says()}</p>
          {trouble.retryable && (
            <button type="button" class="button" onClick={() => void page.load()}>
              {words.tryAgain}
            </button>
          )}
        </div>
      )}
      {one && <OneRotation page={page} shown={one} />}
      {row && <Begin page={page} row={row} />}
      {all && <AllRotations all={all} />}
    </main>
  );
}
