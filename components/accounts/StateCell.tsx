import { Icon } from '@/components/ui/Icon';
import type { CredentialRow } from '@/utils/state/shown';
import { useWords } from './words';

interface StateCellProps {
  readonly row: CredentialRow;
  readonly checking: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** What the last check said, in words; where it is not good, the way to why. */
export function StateCell({ row, checking, open, onToggle }: StateCellProps) {
  const { causes, popup, wall: words } = useWords().messages;
  const diagnosis = row.lastCheck?.diagnosis;
  if (checking) return <span class="muted">{popup.checking}</span>;
  if (!diagnosis)
    return (
      <span class="state none">
        <Dot words={words.states.none} />
      </span>
    );
  const cause = causes[diagnosis.cause];
  if (diagnosis.state === 'good')
    return (
      <span class="state good">
        <Dot words={cause} />
      </span>
    );
  return (
    <button
      type="button"
      class={`state ${diagnosis.state} open-why`}
      aria-expanded={open}
      aria-label={words.why(cause, row.label)}
      onClick={onToggle}
    >
      <Dot words={cause} />
      <Icon name="chevron" />
    </button>
  );
}

const Dot = ({ words }: { words: string }) => (
  <>
    <span class="dot" />
    <span>{words}</span>
  </>
);
