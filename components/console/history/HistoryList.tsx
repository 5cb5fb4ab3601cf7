import { useEffect } from 'preact/hooks';
import { Sure } from '@/components/ui/Sure';
import type { HistoryDay } from '@/utils/state/console/history';
import type { ConsolePage } from '@/utils/state/console/page';
import { useWords } from '../words';
import { HistoryExport } from './HistoryExport';
import { HistoryItem } from './HistoryItem';
import { PickedCalls } from './PickedCalls';
import './history.css';

const aDay = 24 * 60 * 60_000;

/** The arrows go from call to call, Home and End to the first and the last. */
function steer(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('.history-item')];
  const at = items.indexOf(event.target as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  items[to]?.focus();
}

/** The calls that were made in this account, by day, the latest first. */
export function HistoryList({ page }: { page: ConsolePage }) {
  const { language, messages } = useWords();
  const words = messages.history;
  const { history } = page;
  const days = history.days.value;
  const present = history.past.value?.row.line.call;
  const listed = days.flatMap(({ rows }) => rows);
  const stop = listed.find(({ line }) => line.call === present) ?? listed[0];
  const trouble = history.trouble.value;
  const { picking } = page.report;
  const picked = picking.calls.value;

  useEffect(() => void history.load(), [history]);

  const dayWords = ({ day }: HistoryDay): string => {
    const today = new Date(page.world.clock()).setHours(0, 0, 0, 0);
    if (day === today) return words.today;
    if (day === new Date(today - aDay / 2).setHours(0, 0, 0, 0)) return words.yesterday;
    return new Date(day).toLocaleDateString(language, { weekday: 'long', day: 'numeric', month: 'long' });
  };

  return (
    <>
      {history.comparing.value && (
        <p class="history-note" role="status">
          {words.choose}{' '}
          <button type="button" class="button small" onClick={() => history.stopComparing()}>
            {words.stop}
          </button>
        </p>
      )}
      {trouble && (
        <p class="history-note bad" role="alert">
          {words.trouble} {messages.errors[trouble]}
        </p>
      )}
      {listed.length === 0 && (
        <p class="history-note muted">
          {history.all.value === 0 ? words.none : words.nothing(history.query.value)}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons in it */}
      <div id="history-list" class="side-list history-list" onKeyDown={steer}>
        {days.map((day) => {
          const id = `history-${day.day}`;
          return (
            <section key={day.day} aria-labelledby={id}>
              <div id={id} class="heading">
                {dayWords(day)}
              </div>
              <ul>
                {day.rows.map((row) => (
                  <HistoryItem
                    key={row.line.call}
                    row={row}
                    present={row.line.call === present}
                    stop={row === stop}
                    picked={picked?.has(row.line.call)}
                    choose={() => (picked ? picking.toggle(row.line.call) : void history.choose(row.line))}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      {history.all.value > 0 && (
        <div class="history-foot">
          {picked ? (
            <PickedCalls page={page} calls={[...picked]} />
          ) : (
            <>
              <button type="button" class="button small" onClick={picking.begin}>
                {messages.reportDialog.choose}
              </button>
              <HistoryExport page={page} />
              <Sure
                class="small"
                label={words.clear}
                sure={words.clearSure(history.all.value)}
                keep={words.keep}
                act={() => void history.clear()}
              />
            </>
          )}
        </div>
      )}
    </>
  );
}
