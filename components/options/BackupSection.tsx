import { useState } from 'preact/hooks';
import type { Options } from '@/utils/state/options';
import { LastBackup } from './LastBackup';
import { MakeBackup } from './MakeBackup';
import { RestoreBackup } from './RestoreBackup';
import { useWords } from './words';

/** One encrypted file to keep, and the way back from it. */
export function BackupSection({ options }: { options: Options }) {
  const words = useWords().messages.backup;
  const [open, setOpen] = useState<'make' | 'restore' | undefined>(
    options.place === 'backup' ? 'make' : undefined,
  );
  const close = (): void => setOpen(undefined);
  if (options.protection.shown.value?.locked !== false) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.hint}</p>
      <LastBackup options={options} />
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
