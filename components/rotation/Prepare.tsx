import { dayWords } from '@/utils/i18n/day';
import { integrationsAddress } from '@/utils/state/integrations/place';
import type { RotationPage } from '@/utils/state/rotation';
import type { RotationShown } from '@/utils/state/shown';
import { Said } from './Said';
import { SecondKey } from './SecondKey';
import { whenWords } from './when';
import { useWords } from './words';

/** Who is affected, when, and whether another user's key takes over first. */
export function Prepare({ page, shown }: { page: RotationPage; shown: RotationShown }) {
  const { messages, language } = useWords();
  const words = messages.rotation;
  const { uses, day, second, readyAt } = shown;
  if (readyAt !== undefined && second?.proof?.came !== 'refused') {
    const told = [
      words.readyAt(whenWords(readyAt, language)),
      day && `${words.day}\u00a0${dayWords(day, language)}.`,
      second && words.secondOf(second.label),
    ];
    return (
      <div class="step-line">
        <p class="muted">{told.filter(Boolean).join(' ')}</p>
        {!shown.isReset && (
          <button type="button" class="button quiet" onClick={() => void page.prepare({ ready: false })}>
            {words.prepareAgain}
          </button>
        )}
      </div>
    );
  }
  const names = uses.map(({ name, keeper }) => (keeper ? `${name} (${words.keeper(keeper)})` : name));
  const copyNotice = (): void => {
    const on = day ? dayWords(day, language) : '';
    void page.copyNotice(words.notice(shown.label, shown.host, on, names));
  };
  return (
    <>
      <p>{words.affected(uses.length)}</p>
      {uses.length === 0 ? (
        <p>
          <a href={integrationsAddress({ view: 'uses', id: shown.credential })}>{words.noteOne}</a>
        </p>
      ) : (
        <ul class="causes">
          {uses.map((use) => (
            <li key={use.id}>
              {use.name}
              <span class="muted"> · {use.keeper ? words.keeper(use.keeper) : words.nobody}</span>
            </li>
          ))}
        </ul>
      )}
      <label class="labelled short">
        <span>{words.day}</span>
        <input
          class="field"
          type="date"
          value={day ?? ''}
          onChange={(event) => void page.prepare({ day: event.currentTarget.value })}
        />
      </label>
      <p class="muted">{words.dayHint}</p>
      <SecondKey page={page} shown={shown} />
      <div class="step-line">
        <button type="button" class="button primary" onClick={() => void page.prepare({ ready: true })}>
          {words.ready}
        </button>
        {uses.length > 0 && (
          <button type="button" class="button" onClick={copyNotice}>
            {words.copyNotice}
          </button>
        )}
        <Said page={page} what="notice" />
      </div>
    </>
  );
}
