import { ago } from '@/utils/i18n/ago';
import type { Language } from '@/utils/i18n/language';
import type { OptionsMessages } from '@/utils/i18n/screens';
import type { Options } from '@/utils/state/options';
import type { WatchingShown } from '@/utils/state/shown';
import { useWords } from './words';

const rhythms = ['off', 'daily', 'weekly'] as const;

/** What watching does now, in one line. */
function standing(shown: WatchingShown, words: OptionsMessages['watching'], now: number, language: Language) {
  const { every, paused, looking, nextAt, last } = shown;
  if (every === 'off') return words.off;
  if (paused) return words.paused;
  if (looking) return words.looking;
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return [
    nextAt !== undefined && words.next(format.format(nextAt)),
    last && words.last(ago(last.at, now, language), last.checked, last.unclear),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Whether Keyring checks by itself, how often, and how it says what it found. */
export function WatchingSection({ options }: { options: Options }) {
  const { messages, language } = useWords();
  const words = messages.watching;
  const { watching, clock } = options;
  const shown = watching.shown.value;
  if (!shown) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="muted">{words.what}</p>
      <label class="labelled">
        <span>{words.choose}</span>
        <select
          class="field"
          value={shown.every}
          onChange={(event) => {
            const every = rhythms.find((one) => one === event.currentTarget.value);
            if (every) void watching.choose({ every });
          }}
        >
          {rhythms.map((one) => (
            <option key={one} value={one}>
              {words.rhythms[one]}
            </option>
          ))}
        </select>
      </label>
      <p role="status">{standing(shown, words, clock(), language)}</p>
      <p class="muted">{words.promise}</p>
      {shown.every !== 'off' && <Notifications options={options} shown={shown} />}
    </section>
  );
}

function Notifications({ options, shown }: { options: Options; shown: WatchingShown }) {
  const words = useWords().messages.watching;
  const { watching } = options;
  const allowed = watching.mayNotify.value;
  return (
    <>
      <label class="tick">
        <input
          type="checkbox"
          checked={shown.notify && allowed}
          onChange={(event) => {
            const wanted = event.currentTarget.checked;
            // Back to what is so: it is ticked once the browser has said yes.
            if (wanted && !allowed) event.currentTarget.checked = false;
            void (wanted && !allowed ? watching.allowNotifications() : watching.choose({ notify: wanted }));
          }}
        />
        <span>{words.notify}</span>
      </label>
      {shown.notify && !allowed && (
        <>
          <p role="status" class="trial unknown">
            {words.notAllowed}
          </p>
          <div class="buttons">
            <button type="button" class="button" onClick={() => watching.allowNotifications()}>
              {words.allow}
            </button>
          </div>
        </>
      )}
      {shown.notify && allowed && (
        <>
          <label class="tick">
            <input
              type="checkbox"
              checked={shown.names}
              onChange={(event) => void watching.choose({ names: event.currentTarget.checked })}
            />
            <span>{words.names}</span>
          </label>
          <p class="muted">{words.namesHint}</p>
        </>
      )}
    </>
  );
}
