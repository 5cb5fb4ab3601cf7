import type { Steps } from '@/utils/json/steps';
import type { TreeNode } from '@/utils/json/tree';
import type { ShownAnswer } from '@/utils/state/console/answer';
import { useWords } from '../words';

interface TreeRowActsProps {
  readonly shown: ShownAnswer;
  readonly place: Steps;
  readonly node: TreeNode;
  /** Those of the chosen line alone can be reached with Tab. */
  readonly chosen: boolean;
}

/** What can be done with a line of the tree: follow a link into the same API, copy the value, copy its path. */
export function TreeRowActs({ shown, place, node, chosen }: TreeRowActsProps) {
  const words = useWords().messages.answer.tree;
  const target = node.kind === 'text' && !node.cut ? shown.link(node.text) : undefined;
  const act = { type: 'button', class: 'answer-act', tabIndex: chosen ? 0 : -1 } as const;
  return (
    <span class="answer-acts">
      {target !== undefined && (
        <button {...act} title={words.follow(target)} onClick={() => shown.follow(target)}>
          {words.open}
        </button>
      )}
      <button {...act} onClick={() => void shown.copyValue(place)}>
        {words.copyValue}
      </button>
      <button {...act} onClick={() => void shown.copyPath(place)}>
        {words.copyPath}
      </button>
    </span>
  );
}
