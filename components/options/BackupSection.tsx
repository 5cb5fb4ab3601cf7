import { useState } from 'preact/hooks';
import { useWords } from '@/components/ui/words';
import type { Options } from '@/utils/state/options';
import { MakeBackup } from './MakeBackup';
import { RestoreBackup } from './RestoreBackup';

/** One encrypted file to keep, and the way back from it. */
export function BackupSection({ options }: { options: Options }) {
  const words = useWords().messages.backup;
  const [open, setOpen] = useState<'make' | 'restore'>();
  const close = (): void => setOpen(undefined);
  if (options.protection.shown.value?.locked !== false) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.hint}</p>
      {open === undefined && (
        <div class="buttons">
          <button type="button" class="button" onClick={() => setOpen('make')}>
            {words.save}
          </button>
          <button type="button" class="button" onClick={() => setOpen('restore')}>
            {words.restore}
          </button>
        </div>
      )}
      {open === 'make' && <MakeBackup options={options} close={close} />}
      {open === 'restore' && <RestoreBackup backup={options.backup} close={close} />}
    </section>
  );
}
