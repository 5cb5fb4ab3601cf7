import { pageOfKind } from '@/utils/activecampaign/integrations/kinds';
import type { RotationPage } from '@/utils/state/rotation';
import type { RotationShown } from '@/utils/state/shown';
import { whenWords } from './when';
import { useWords } from './words';

interface Props {
  readonly page: RotationPage;
  readonly shown: RotationShown;
  readonly use: RotationShown['uses'][number];
}

/** One integration: the tick, who looks after it, the way there, and the steps. */
export function UseItem({ page, shown, use }: Props) {
  const { messages, language } = useWords();
  const words = messages.rotation;
  const { id, kind, name, keeper, changedAt, notes } = use;
  const address = use.address ?? pageOfKind(kind);
  const isDone = changedAt !== undefined;
  const kindName =
    kind === 'other' || name.includes(messages.kindNames[kind]) ? '' : messages.kindNames[kind];
  const beside = [
    kindName,
    keeper && words.keeper(keeper),
    isDone && words.changedAt(whenWords(changedAt, language)),
  ];
  return (
    <li class={isDone ? 'use done' : 'use'}>
      <label class="use-tick">
        <input
          type="checkbox"
          aria-label={words.tick(name)}
          checked={isDone}
          disabled={!shown.mayChange || shown.finishedAt !== undefined}
          onChange={(event) => void page.tick(id, event.currentTarget.checked)}
        />
        <span>
          <strong>{name}</strong>
          <span class="muted">{beside.filter(Boolean).join(' · ')}</span>
        </span>
      </label>
      {address && (
        <a href={address} target="_blank" rel="noreferrer" aria-label={words.openOf(name)}>
          {words.open}
        </a>
      )}
      <details class="use-how">
        <summary aria-label={`${words.how} · ${name}`}>{words.how}</summary>
        <ol>
          {messages.kindSteps[kind].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {notes && <p class="muted">{notes}</p>}
      </details>
    </li>
  );
}
