import { useLayoutEffect, useState } from 'preact/hooks';
import type { ConsolePage } from '@/utils/state/console/page';
import { useWords } from '../words';
import { useDragging } from './dragging';
import { FolderForm } from './FolderForm';
import { ImportForm } from './ImportForm';
import { SavedFolder } from './SavedFolder';
import { savedItemId } from './SavedItem';
import { SavedNews } from './SavedNews';
import { SavedTools } from './SavedTools';
import './saved.css';

/** The element that lists them, under the search. */
export const savedListId = 'saved-list';

/** What the list lets its rows do. */
export interface SavedActs {
  /** Says something that happened, to be read and heard. */
  tell(text: string): void;
  /** The keyboard was on this one, and is to be where it went. */
  follow(id: string): void;
}

/** The saved requests by folder, and what can be done with all of them. */
export function SavedList({ page }: { page: ConsolePage }) {
  const words = useWords().messages.saved;
  const { saved } = page;
  const [told, setTold] = useState('');
  const [followed, setFollowed] = useState<{ readonly id: string }>();
  const [open, setOpen] = useState<'folder' | 'import'>();
  const dragging = useDragging();
  useLayoutEffect(() => {
    if (followed) document.getElementById(savedItemId(followed.id))?.focus();
  }, [followed]);

  const acts: SavedActs = { tell: setTold, follow: (id) => setFollowed({ id }) };
  const close = (): void => setOpen(undefined);
  const { listing, sections, query } = saved;
  const searched = query.value.trim();
  return (
    <div id={savedListId} class="side-list saved">
      <SavedTools page={page} open={setOpen} tell={setTold} />
      {open === 'folder' && (
        <FolderForm name="" submit={words.newFolder} save={(name) => saved.addFolder(name)} close={close} />
      )}
      {open === 'import' && <ImportForm saved={saved} tell={setTold} close={close} />}
      <SavedNews saved={saved} told={told} tell={setTold} />
      {sections.value.length === 0 && listing.value && (
        <p class="nothing muted">{searched === '' ? words.none : words.nothing(searched)}</p>
      )}
      {sections.value.map((section) => (
        <SavedFolder key={section.folder} page={page} section={section} acts={acts} dragging={dragging} />
      ))}
      {sections.value.length > 0 && <p class="keys muted">{words.keys}</p>}
    </div>
  );
}
