import { Icon } from '@/components/ui/Icon';
import type { HistoryRow } from '@/utils/state/console/history';
import { MethodBadge } from '../MethodBadge';
import { useWords } from '../words';

interface Props {
  readonly row: HistoryRow;
  /** Whether it is the one that is looked at. */
  readonly present: boolean;
  /** Whether the Tab key stops here: it does so at one of them, and the arrows go on. */
  readonly stop: boolean;
  /** Whether it is chosen, while several are being chosen; undefined while none are. */
  readonly picked: boolean | undefined;
  readonly choose: () => void;
}

/** One call in the list: its method, what it was, its status, and when. */
export function HistoryItem({ row, present, stop, picked, choose }: Props) {
  const { language, messages } = useWords();
  const { line, name } = row;
  const path = line.target.replace(/^\/api\/3/, '');
  const good = line.status !== undefined && line.status < 400;
  const time = new Date(line.at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  return (
    <li>
      <button
        type="button"
        class={`history-item ${(picked ?? present) ? 'present' : ''}`}
        aria-current={present ? 'true' : undefined}
        {...(picked !== undefined && { role: 'checkbox', 'aria-checked': picked })}
        tabIndex={stop ? 0 : -1}
        title={line.target}
        onClick={choose}
      >
        {picked !== undefined && <span class="history-pick">{picked && <Icon name="check" />}</span>}
        <MethodBadge method={line.method} />
        <span class="history-name">
          {name || <bdi class="mono">{path}</bdi>}
          {name && <bdi class="history-path mono">{path}</bdi>}
        </span>
        <span class="history-when">
          <span class={good ? 'good' : 'bad'}>{line.status ?? messages.history.noAnswer}</span>
          <time dateTime={new Date(line.at).toISOString()}>{time}</time>
        </span>
      </button>
    </li>
  );
}
