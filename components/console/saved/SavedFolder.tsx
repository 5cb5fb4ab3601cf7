import { useId, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { Menu } from '@/components/ui/Menu';
import type { ConsolePage } from '@/utils/state/console/page';
import type { SavedSection } from '@/utils/state/console/saved';
import { useWords } from '../words';
import type { Dragging } from './dragging';
import { FolderForm } from './FolderForm';
import { SavedItem } from './SavedItem';
import type { SavedActs } from './SavedList';

/** One folder with its requests; those in none stand without a heading. */
export function SavedFolder({
  page,
  section: { folder, rows },
  acts,
  dragging,
}: {
  page: ConsolePage;
  section: SavedSection;
  acts: SavedActs;
  dragging: Dragging;
}) {
  const words = useWords().messages.saved;
  const id = useId();
  const [renaming, setRenaming] = useState(false);
  const { saved } = page;
  const drop = async (event: DragEvent): Promise<void> => {
    const { id: dragged, over } = dragging;
    if (dragged === undefined || !over) return;
    event.preventDefault();
    event.stopPropagation();
    dragging.end();
    const name = saved.listing.value?.rows.find((row) => row.id === dragged)?.name ?? '';
    if (await saved.place(dragged, over.folder, over.before))
      acts.tell(words.movedTo(name, over.folder || words.noFolder));
  };
  const isOver = dragging.over?.folder === folder && dragging.over.before === undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is beside the keys and the menu, which do the same
    <div
      class={`saved-folder ${isOver ? 'over' : ''}`}
      onDragOver={(event) => dragging.enter(event, { folder })}
      onDrop={(event) => void drop(event)}
    >
      {folder !== '' && (
        <div class="saved-heading">
          <h2 id={id}>
            <bdi>{folder}</bdi>
          </h2>
          <Menu
            class="quiet icon-only"
            label={words.moreFolder(folder)}
            items={[
              { words: words.rename, act: () => setRenaming(true) },
              { words: words.removeFolder, danger: true, act: () => void saved.renameFolder(folder, '') },
            ]}
          >
            <Icon name="more" />
          </Menu>
        </div>
      )}
      {renaming && (
        <FolderForm
          name={folder}
          submit={words.rename}
          save={(name) => saved.renameFolder(folder, name)}
          close={() => setRenaming(false)}
        />
      )}
      {rows.length === 0 && <p class="empty muted">{words.emptyFolder}</p>}
      <ul
        aria-labelledby={folder === '' ? undefined : id}
        aria-label={folder === '' ? words.noFolder : undefined}
      >
        {rows.map((row) => (
          <SavedItem key={row.id} page={page} row={row} acts={acts} dragging={dragging} />
        ))}
      </ul>
    </div>
  );
}
