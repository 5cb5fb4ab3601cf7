import { useState } from 'preact/hooks';
import { ago } from '@/utils/i18n/ago';
import { changeWording } from '@/utils/i18n/change-wording';
import type { Wall } from '@/utils/state/wall/page';
import { useWords } from './words';

/** So many are shown at first: the accounts are what the page is for. */
const atFirst = 4;

/** What watching noticed since the person last looked, until they say that they have seen it. */
export function Changes({ wall }: { wall: Wall }) {
  const { messages, language } = useWords();
  const words = messages.changes;
  const [all, setAll] = useState(false);
  const noticed = wall.changes.shown.value;
  if (noticed.length === 0) return null;
  // What is broken before what is merely different.
  const isStopped = ({ what }: (typeof noticed)[number]): boolean => what.kind === 'stopped';
  const changes = [...noticed.filter(isStopped), ...noticed.filter((one) => !isStopped(one))];
  const shown = all ? changes : changes.slice(0, atFirst);
  const rest = changes.length - shown.length;
  return (
    <section class={`wall-note changed ${changes.some(isStopped) ? 'bad' : ''}`} aria-label={words.title}>
      <h2>{words.count(changes.length)}</h2>
      <ul>
        {shown.map(({ id, credential, label, what, at, uses }) => (
          <li key={id}>
            <strong>{label}</strong>
            <span>
              {changeWording(what, messages, language)}
              {uses.length > 0 && <span class="under">{words.uses(uses.join(', '))}</span>}
            </span>
            <time dateTime={new Date(at).toISOString()}>{ago(at, wall.now.value, language)}</time>
            {what.kind === 'stopped' && what.cause === 'refused' && (
              <button type="button" class="button" onClick={() => void wall.openUses(credential, 'leaving')}>
                {words.replace}
                <span class="unseen">{`: ${label}`}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <span class="wall-actions">
        {rest > 0 && (
          <button type="button" class="button quiet" onClick={() => setAll(true)}>
            {words.more(rest)}
          </button>
        )}
        <button type="button" class="button" onClick={() => void wall.changes.acknowledge()}>
          {words.seen}
        </button>
      </span>
    </section>
  );
}
