import { useState } from 'preact/hooks';
import type { ConsolePage } from '@/utils/state/console/page';
import { useWords } from '../words';

/** All calls of this account as a file that other tools read. */
export function HistoryExport({ page: { history, world } }: { page: ConsolePage }) {
  const words = useWords().messages.history;
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const exportAll = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setSaid('');
    const file = await history.archived();
    setBusy(false);
    if (!file) return;
    const day = new Date(world.clock()).toISOString().slice(0, 10);
    world.saveFile(`keyring-history-${day}.har`, new Blob([...file.pieces]));
    setSaid(words.exported(file.count));
  };
  return (
    <>
      <button
        type="button"
        class="button small"
        title={words.exportHint}
        aria-disabled={isBusy}
        onClick={() => void exportAll()}
      >
        {words.export}
      </button>
      <span role="status" class="muted">
        {said}
      </span>
    </>
  );
}
