import type { Wall } from '@/utils/state/wall/page';
import { useWords } from './words';

/** How the checks of many stand: how far they are, and the way to stop them or go on. */
export function CheckingLine({ wall }: { wall: Wall }) {
  const words = useWords().messages.wall;
  const { checking } = wall;
  const run = checking.shown.value;
  if (!run) return null;
  const { state, checked, total, failing, unclear } = run;
  const running = state === 'running';
  const left = total - checked;
  return (
    <section class={`wall-note checking ${state}`} aria-label={words.checkAll}>
      {running && <progress max={total} value={checked} aria-label={words.checkAll} />}
      <p role="status">
        {state !== 'running' && state !== 'none' && `${words.over[state]} `}
        <span class="figures">{words.progress(checked, total, failing, unclear)}</span>
      </p>
      <span class="wall-actions">
        {running && (
          <button
            type="button"
            class="button"
            disabled={checking.stopping.value}
            onClick={() => void checking.stop()}
          >
            {checking.stopping.value ? words.stopping : words.stop}
          </button>
        )}
        {state === 'interrupted' && left > 0 && (
          <button type="button" class="button primary" onClick={() => void checking.goOn()}>
            {words.checkRest(left)}
          </button>
        )}
        {!running && (
          <button type="button" class="button quiet" onClick={() => void checking.dismiss()}>
            {words.dismiss}
          </button>
        )}
      </span>
    </section>
  );
}
