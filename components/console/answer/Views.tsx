import { panelOf } from '@/components/ui/TabList';
import type { ShownAnswer } from '@/utils/state/console/answer';
import { useWords } from '../words';
import { HeadersView } from './HeadersView';
import { RawView } from './RawView';
import { TableView } from './TableView';
import { TreeView } from './TreeView';

const components = { tree: TreeView, table: TableView, raw: RawView, headers: HeadersView } as const;

/** The view of an answer that was chosen. `id` ties it to its tab. */
export function Views({ shown, id }: { shown: ShownAnswer; id: string }) {
  const words = useWords().messages.answer;
  const view = shown.view.value;
  if (shown.views.value.length === 0) return null;
  if (!view) return <p class="answer-note">{words.loading}</p>;
  const Chosen = components[view];
  return (
    <div class="answer-panel" {...panelOf(id, view)}>
      <Chosen shown={shown} />
    </div>
  );
}
