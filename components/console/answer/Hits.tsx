import { useEffect } from 'preact/hooks';
import type { AnswerFind, Hit } from '@/utils/state/console/answer-find';
import { useWords } from '../words';
import { valueWords } from './node-words';
import { useSight } from './use-sight';

/** The height of a hit, in px: as tree.css has it. */
const rowHeight = 24;

interface HitsProps {
  readonly find: AnswerFind;
  readonly hits: readonly Hit[];
  /** The one that the tree is at; -1 for none. */
  readonly at: number;
}

/** What was found, each with its path; a click goes there. */
export function Hits({ find, hits, at }: HitsProps) {
  const words = useWords().messages.answer;
  const sight = useSight(hits.length, rowHeight);
  useEffect(() => {
    if (at >= 0) sight.show(at);
  }, [at]);
  return (
    <div ref={sight.scroller} class="answer-hits mono" onScroll={sight.onScroll}>
      <ul aria-label={words.find.hits} style={{ height: `${sight.height}px` }}>
        {hits.slice(sight.from, sight.from + sight.count).map(({ path, node }, index) => {
          const which = sight.from + index;
          return (
            <li
              key={which}
              aria-setsize={hits.length}
              aria-posinset={which + 1}
              style={{ transform: `translateY(${sight.before}px)` }}
            >
              <button
                type="button"
                aria-current={which === at ? 'true' : undefined}
                onClick={() => find.go(which)}
              >
                <bdi class="answer-path">{path}</bdi>
                <bdi class={`answer-value kind-${node.kind}`}>{valueWords(node, words.tree)}</bdi>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
