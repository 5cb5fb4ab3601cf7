import { useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { Menu } from '@/components/ui/Menu';
import type { ConsolePage } from '@/utils/state/console/page';
import type { SavedRow } from '@/utils/state/console/saved';
import { MethodBadge } from '../MethodBadge';
import { useWords } from '../words';
import type { Dragging } from './dragging';
import { NameForm } from './NameForm';
import type { SavedActs } from './SavedList';

/** The button that opens a saved request. */
export const savedItemId = (id: string): string => `saved-${id}`;

/** One saved request: opened with a click, moved by dragging or by Alt and the arrows, all else in its menu. */
export function SavedItem({
  page,
  row,
  acts,
  dragging,
}: {
  page: ConsolePage;
  row: SavedRow;
  acts: SavedActs;
  dragging: Dragging;
}) {
  const words = useWords().messages.saved;
  const [renaming, setRenaming] = useState(false);
  const { saved } = page;
  const { id, name, folder } = row;
  const step = async (by: 1 | -1): Promise<void> => {
    const came = await saved.step(id, by);
    if (came) acts.tell(words.moved(name, came.at, came.of));
    acts.follow(id);
  };
  const { over } = dragging;
  const marks = [over?.before === id && 'over', dragging.id === id && 'dragged'].filter(Boolean).join(' ');
  return (
    <li
      class={`saved-item ${marks}`}
      draggable={!renaming}
      onDragStart={(event) => dragging.start(event, id)}
      onDragEnd={() => dragging.end()}
      onDragOver={(event) => dragging.enter(event, { folder, before: id })}
    >
      <button
        id={savedItemId(id)}
        type="button"
        class="saved-open"
        aria-current={saved.opened.value?.id === id ? 'true' : undefined}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        title={`${name}\n${row.target}`}
        onClick={() => void page.openSaved(id)}
        onKeyDown={(event) => {
          if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
          event.preventDefault();
          void step(event.key === 'ArrowUp' ? -1 : 1);
        }}
      >
        <MethodBadge method={row.method} />
        <bdi class="saved-name">{name}</bdi>
      </button>
      <Menu
        class="quiet icon-only"
        label={words.more(name)}
        items={[
          { words: words.renameOrMove, act: () => setRenaming(true) },
          { words: words.duplicate, act: () => void saved.duplicate(id, words.copyOf(name).slice(0, 200)) },
          null,
          { words: words.up, act: () => void step(-1) },
          { words: words.down, act: () => void step(1) },
          null,
          { words: words.remove, danger: true, act: () => void saved.remove(id) },
        ]}
      >
        <Icon name="more" />
      </Menu>
      {renaming && (
        <NameForm
          saved={saved}
          name={name}
          folder={folder}
          acts={[{ words: words.save, act: (next, into) => saved.rename(id, next, into) }]}
          close={() => {
            setRenaming(false);
            acts.follow(id);
          }}
        />
      )}
    </li>
  );
}
