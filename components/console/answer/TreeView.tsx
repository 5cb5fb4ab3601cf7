import { useEffect, useId } from 'preact/hooks';
import type { ShownAnswer } from '@/utils/state/console/answer';
import { type Move, opens } from '@/utils/state/console/answer-tree';
import { useWords } from '../words';
import { FindBox } from './FindBox';
import { valueWords } from './node-words';
import { fewLines } from './Scroller';
import { TreeRow } from './TreeRow';
import { useSight } from './use-sight';
import { WholeValue } from './WholeValue';

/** The height of a line, in px: as tree.css has it. */
const rowHeight = 24;

const moves: Readonly<Record<string, Move>> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  ArrowRight: 'in',
  ArrowLeft: 'out',
  Home: 'first',
  End: 'last',
  PageDown: 'page-down',
  PageUp: 'page-up',
};

const nothingSelected = (): boolean => getSelection()?.isCollapsed ?? true;

/** The answer as a tree. Only the lines in sight are drawn, and only what is drawn is fetched. */
export function TreeView({ shown }: { shown: ShownAnswer }) {
  const words = useWords().messages.answer;
  const id = useId();
  const { tree } = shown;
  // What it shows changes with it.
  void tree.version.value;
  const whole = tree.whole.value;
  const chosen = tree.chosen.value;
  const moved = tree.moves.value;
  const sight = useSight(tree.count(), rowHeight);
  useEffect(() => {
    const row = tree.chosen.value && tree.position(tree.chosen.value);
    if (moved > 0 && row !== undefined) sight.show(row);
  }, [moved]);

  if (!whole) return <p class="answer-note">{shown.trouble.value ? '' : words.loading}</p>;
  if (whole.size === 0) {
    const container = whole.kind === 'object' || whole.kind === 'list';
    return (
      <>
        <p class="answer-note mono">{container ? words.tree.empty : valueWords(whole, words.tree)}</p>
        <WholeValue shown={shown} place={[]} />
      </>
    );
  }
  const rows = tree.rows(sight.from, sight.count);
  const rowId = (place: readonly number[]): string => `${id}-${place.join('-')}`;
  const here = chosen && rows.find(({ place }) => rowId(place) === rowId(chosen));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const move = moves[event.key];
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (plain && move) tree.move(move, sight.page);
    else if (plain && here && (event.key === 'Enter' || event.key === ' ')) tree.toggle(here);
    else if (plain && chosen && event.key === '*') tree.openBeside(chosen);
    else if (chosen && !plain && event.key.toLowerCase() === 'c' && !event.altKey && nothingSelected()) {
      void shown.copyValue(chosen);
    } else return;
    event.preventDefault();
  };

  const onClick = (event: MouseEvent): void => {
    const pressed = event.target instanceof Element ? event.target : undefined;
    const line = pressed?.closest('button') ? undefined : pressed?.closest('[role="treeitem"]');
    const row = line && rows.find(({ place }) => rowId(place) === line.id);
    // Whoever has just marked some text with the mouse opens nothing by it.
    if (!row || !nothingSelected()) return;
    tree.choose(row.place);
    tree.toggle(row);
  };

  return (
    <>
      <FindBox find={shown.find} />
      <div
        ref={sight.scroller}
        class="answer-view answer-tree mono"
        style={{ minHeight: `${Math.min(sight.height + 2, fewLines)}px` }}
        onScroll={sight.onScroll}
      >
        <div
          role="tree"
          aria-label={words.tree.label}
          aria-activedescendant={here && rowId(here.place)}
          tabIndex={0}
          class="answer-lines"
          style={{ height: `${sight.height}px` }}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          <div role="presentation" style={{ transform: `translateY(${sight.before}px)` }}>
            {rows.map((row) => (
              <TreeRow
                key={rowId(row.place)}
                id={rowId(row.place)}
                row={row}
                shown={shown}
                chosen={row === here}
                opens={opens(row.node, row.place)}
              />
            ))}
          </div>
        </div>
      </div>
      {here?.node && here.node.size === 0 && (
        <WholeValue key={rowId(here.place)} shown={shown} place={here.place} />
      )}
    </>
  );
}
