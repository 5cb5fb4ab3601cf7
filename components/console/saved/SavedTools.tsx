import { Menu } from '@/components/ui/Menu';
import type { ExportFormatId } from '@/utils/exchange/exports';
import type { ConsolePage } from '@/utils/state/console/page';
import { useWords } from '../words';

/** What is done with the saved requests as a whole: a new folder, a file of them, and back from one. */
export function SavedTools({
  page: { saved, world },
  open,
  tell,
}: {
  page: ConsolePage;
  open: (form: 'folder' | 'import') => void;
  tell: (text: string) => void;
}) {
  const words = useWords().messages.saved;
  const exportAll = async (format: ExportFormatId): Promise<void> => {
    const file = await saved.exported(format);
    if (!file) return;
    const day = new Date(world.clock()).toISOString().slice(0, 10);
    world.saveFile(`keyring-requests-${day}${file.ending}`, file.text);
    tell(
      [words.exported(file.count), file.keys > 0 && words.exportedWithout(file.keys)]
        .filter(Boolean)
        .join(' '),
    );
  };
  return (
    <div class="saved-tools">
      <button type="button" class="button small" onClick={() => open('folder')}>
        {words.newFolder}
      </button>
      <button type="button" class="button small" onClick={() => open('import')}>
        {words.import}
      </button>
      {saved.listing.value && saved.listing.value.rows.length > 0 && (
        <Menu
          class="small"
          items={(['keyring', 'postman', 'openapi'] as const).map((format) => ({
            words: words.exportAs[format],
            act: () => void exportAll(format),
          }))}
        >
          {words.export}
        </Menu>
      )}
    </div>
  );
}
