import { Sure } from '@/components/ui/Sure';
import type { ChosenLimits, HistoryLimitsStore } from '@/utils/state/history-limits';
import { useWords } from './words';

const choices = {
  entries: [50, 200, 500, 1_000],
  days: [1, 7, 30, 90],
  megabytes: [10, 50, 200],
} as const;

type Limit = keyof typeof choices;

/** What the history of calls keeps, how much of it, and the end of it. */
export function HistorySection({ history }: { history: HistoryLimitsStore }) {
  const words = useWords().messages.historySection;
  const shown = history.shown.value;
  const done = history.done.value;
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="muted">{words.what}</p>
      {shown ? <Limits history={history} shown={shown} /> : <p>{words.locked}</p>}
      <p role="status" class={done === 'failed' ? 'problem' : 'muted'}>
        {done && words[done]}
      </p>
    </section>
  );
}

function Limits({ history, shown }: { history: HistoryLimitsStore; shown: ChosenLimits }) {
  const words = useWords().messages.historySection;
  const choice = (limit: Limit) => (
    <label class="labelled">
      <span>{words.limits[limit].label}</span>
      <select
        class="field"
        value={String(shown[limit])}
        onChange={(event) => {
          const chosen = choices[limit].find((one) => String(one) === event.currentTarget.value);
          if (chosen !== undefined) void history.choose({ [limit]: chosen });
        }}
      >
        {choices[limit].map((one) => (
          <option key={one} value={String(one)}>
            {words.limits[limit].of(one)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      {choice('entries')}
      {choice('days')}
      {choice('megabytes')}
      <label class="tick">
        <input
          type="checkbox"
          checked={shown.bodies}
          onChange={(event) => void history.choose({ bodies: event.currentTarget.checked })}
        />
        <span>{words.bodies}</span>
      </label>
      <p class="muted">{words.atOnce}</p>
      <div class="buttons">
        <Sure label={words.clear} sure={words.clearSure} keep={words.keep} act={() => void history.clear()} />
      </div>
    </>
  );
}
