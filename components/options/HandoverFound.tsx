import type { ComponentChildren } from 'preact';
import { dayWords } from '@/utils/i18n/day';
import type { HandoverShown } from '@/utils/state/shown';
import { isOver } from '@/utils/state/until';
import { useWords } from './words';

/** What is in a file that somebody handed over, and whether its key works. */
export function HandoverFound({ found, now }: { found: HandoverShown; now: number }) {
  const { messages, language } = useWords();
  const words = messages.handover;
  const { from, label, host, owner, createdAt, until, note, diagnosis } = found;
  const late = until !== undefined && isOver(until, now);
  const untilWords = until && dayWords(until, language);
  return (
    <dl class="found">
      <Part of={words.found.from}>{from || words.found.nobody}</Part>
      <Part of={words.found.what}>{label}</Part>
      <Part of={words.found.host}>
        <span class="mono">{host}</span>
      </Part>
      {owner && <Part of={words.found.owner}>{[owner.name, owner.email].filter(Boolean).join(' · ')}</Part>}
      <Part of={words.found.made}>{dayWords(createdAt, language)}</Part>
      {untilWords && (
        <Part of={words.found.until}>
          <span class={late ? 'trial unknown' : ''}>{late ? words.over(untilWords) : untilWords}</span>
        </Part>
      )}
      {note && <Part of={words.found.note}>{note}</Part>}
      <Part of={words.found.check}>
        <span class={`trial ${diagnosis.state}`}>
          {diagnosis.state === 'good'
            ? words.works(diagnosis.owner?.name ?? '')
            : messages.causes[diagnosis.cause]}
        </span>
      </Part>
    </dl>
  );
}

const Part = ({ of, children }: { of: string; children: ComponentChildren }) => (
  <>
    <dt>{of}</dt>
    <dd>{children}</dd>
  </>
);
