import type { Operation } from '@/utils/activecampaign/operations/types';
import { neverSent } from '@/utils/state/console/blocked';
import type { ConsolePage } from '@/utils/state/console/page';
import { MethodBadge } from '../MethodBadge';
import { useWords } from '../words';

interface Props {
  readonly id: string;
  readonly page: ConsolePage;
  readonly operation: Operation;
  /** Whether Enter would open it. */
  readonly active: boolean;
  /** Whether the request that is being written is of it. */
  readonly present: boolean;
}

/** One operation in the list: its method and name, and in a word what is odd about it. */
export function OperationOption({ id, page, operation, active, present }: Props) {
  const words = useWords().messages.console.operations;
  const mark = neverSent(operation)
    ? words.neverSent
    : operation.standing
      ? words.standingMarks[operation.standing]
      : operation.suspectPath && words.suspect;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search box and the list have the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      class={`operation ${active ? 'active' : ''} ${present ? 'present' : ''}`}
      aria-selected={active}
      aria-current={present ? 'true' : undefined}
      title={operation.path}
      onClick={() => page.choose(operation)}
    >
      <MethodBadge method={operation.method} />
      <span class="operation-name">
        {page.operations.words(operation).name}
        {mark && <span class="mark"> {mark}</span>}
      </span>
    </div>
  );
}
