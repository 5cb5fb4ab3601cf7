import { Icon } from '@/components/ui/Icon';
import type { ShownAnswer } from '@/utils/state/console/answer';
import type { OutlineRow } from '@/utils/state/console/answer-outline';
import { useWords } from '../words';
import { nameWords, valueWords } from './node-words';
import { TreeRowActs } from './TreeRowActs';

/** From this depth on lines go no further to the right, so that they stay in sight. */
const deepestIndent = 16;

interface TreeRowProps {
  readonly id: string;
  readonly row: OutlineRow;
  readonly shown: ShownAnswer;
  readonly chosen: boolean;
  /** Whether there is anything to open. */
  readonly opens: boolean;
}

/** One line of the tree: a name and its value, and what can be done with them. */
export function TreeRow({ id, row, shown, chosen, opens }: TreeRowProps) {
  const words = useWords().messages.answer.tree;
  const { place, node, open } = row;
  const level = place.length;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the focus, and says which line it is on.
    <div
      id={id}
      role="treeitem"
      aria-level={level}
      aria-setsize={row.beside}
      aria-posinset={(place.at(-1) ?? 0) + 1}
      aria-selected={chosen}
      aria-expanded={opens ? open : undefined}
      class={`answer-line ${chosen ? 'chosen' : ''} ${opens ? 'opens' : ''}`}
      style={{ paddingInlineStart: `${4 + (Math.min(level, deepestIndent) - 1) * 16}px` }}
    >
      <span class={`answer-fold ${open ? 'open' : ''}`}>{opens && <Icon name="chevron" />}</span>
      {node ? (
        <>
          <bdi class="answer-name">{nameWords(node.name)}</bdi>
          <span class="answer-colon">:</span>
          <bdi class={`answer-value kind-${node.kind}`} title={node.rounded ? words.rounded : undefined}>
            {node.rounded && '≈ '}
            {valueWords(node, words)}
          </bdi>
          {node.called !== undefined && <bdi class="answer-called">{node.called}</bdi>}
          <TreeRowActs shown={shown} place={place} node={node} chosen={chosen} />
        </>
      ) : (
        <span class="muted">…</span>
      )}
    </div>
  );
}
