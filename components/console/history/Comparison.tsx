import { statusWords } from '@/utils/activecampaign/answers/status-words';
import type { HistoryRow, ShownComparison } from '@/utils/state/console/history';
import { useWords } from '../words';
import { UnlikeBodies } from './UnlikeBodies';
import { UnlikeHeaders } from './UnlikeHeaders';

interface Props {
  readonly comparison: ShownComparison;
  readonly close: () => void;
}

/** In what two answers are unlike: their status, headers and bodies. */
export function Comparison({ comparison: { before, after, unlike }, close }: Props) {
  const { language, messages } = useWords();
  const words = messages.history.comparison;
  const statusOf = ({ line }: HistoryRow): string =>
    line.status === undefined ? messages.history.noAnswer : statusWords(line.status);
  const headOf = (label: string, row: HistoryRow) => (
    <p>
      <span class="muted">{label}</span>{' '}
      {new Date(row.line.at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'medium' })}{' '}
      <bdi class="mono">
        {row.line.method} {row.line.target}
      </bdi>{' '}
      <strong>{statusOf(row)}</strong>
    </p>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys
    <section class="comparison" aria-label={words.title} tabIndex={0}>
      <div class="comparison-head">
        <h3>{words.title}</h3>
        <button type="button" class="button small" onClick={close}>
          {words.back}
        </button>
      </div>
      {headOf(words.earlier, before)}
      {headOf(words.later, after)}
      <h4>{words.body}</h4>
      <UnlikeBodies body={unlike.body} />
      <h4>{words.headers}</h4>
      <UnlikeHeaders headers={unlike.headers} />
    </section>
  );
}
