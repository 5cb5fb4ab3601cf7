import type { Clipboard } from '@/utils/state/clipboard';
import { useWords } from './words';

const choices = [30, 60, 120, 300, null] as const;

/** Whether what Keyring copied is cleared from the clipboard, and what that needs. */
export function ClipboardSection({ clipboard }: { clipboard: Clipboard }) {
  const words = useWords().messages.clipboardSection;
  const shown = clipboard.shown.value;
  if (!shown) return null;
  const { seconds, mayRead } = shown;
  return (
    <section>
      <h2>{words.title}</h2>
      <label class="labelled">
        <span>{words.choose}</span>
        <select
          class="field"
          value={String(seconds)}
          onChange={(event) => {
            const chosen = choices.find((one) => String(one) === event.currentTarget.value);
            if (chosen !== undefined) void clipboard.choose(chosen);
          }}
        >
          {choices.map((one) => (
            <option key={one} value={String(one)}>
              {one === null ? words.never : words.time(one)}
            </option>
          ))}
        </select>
      </label>
      <p role="status" class={seconds !== null && !mayRead ? 'trial unknown' : 'muted'}>
        {seconds === null ? words.off : mayRead ? words.allowed : words.cannot}
      </p>
      {seconds !== null && !mayRead && (
        <>
          <p class="muted">{words.why}</p>
          <div class="buttons">
            <button type="button" class="button primary" onClick={() => clipboard.allow()}>
              {words.allow}
            </button>
          </div>
        </>
      )}
      {mayRead && (
        <div class="buttons">
          <button type="button" class="button" onClick={() => clipboard.takeBack()}>
            {words.takeBack}
          </button>
        </div>
      )}
      {seconds !== null && <p class="muted">{words.limits}</p>}
    </section>
  );
}
