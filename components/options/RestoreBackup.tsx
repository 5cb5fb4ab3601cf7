import { useState } from 'preact/hooks';
import type { Backup } from '@/utils/state/backup';
import type { BackupOpened } from '@/utils/state/shown';
import { FileField } from './FileField';
import { PassphraseField } from './PassphraseField';
import { RestorePreview } from './RestorePreview';
import { useWords } from './words';

type Mode = 'merge' | 'replace';

/** Opens a backup file, shows what would change, and does that and nothing else. */
export function RestoreBackup({ backup, close }: { backup: Backup; close: () => void }) {
  const { messages } = useWords();
  const words = messages.backup;
  const [text, setText] = useState<string>();
  const [passphrase, setPassphrase] = useState('');
  const [mode, setMode] = useState<Mode>('merge');
  const [opened, setOpened] = useState<Extract<BackupOpened, { kind: 'preview' }>>();
  const [undo, setUndo] = useState<string>();
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);

  const show = (answer: BackupOpened): void => {
    setOpened(answer.kind === 'preview' ? answer : undefined);
    if (answer.kind === 'only-merge') setProblem(words.onlyMerge);
    else if (answer.kind !== 'preview') setProblem(words.problems[answer.kind]);
  };
  const preview = async (as: Mode): Promise<void> => {
    if (text === undefined || busy) return;
    setMode(as);
    setProblem('');
    setBusy(true);
    const reply = await backup.preview({ text, passphrase, mode: as });
    setBusy(false);
    if (reply.ok) show(reply.value);
    else setProblem(messages.errors[reply.error.code]);
  };
  const apply = async (): Promise<void> => {
    if (text === undefined || !opened || busy) return;
    setProblem('');
    setBusy(true);
    const reply = await backup.restore({ text, passphrase, mode, seen: opened.preview.seen });
    setBusy(false);
    if (!reply.ok) return setProblem(messages.errors[reply.error.code]);
    if (reply.value.kind !== 'restored') {
      show(reply.value);
      if (reply.value.kind === 'preview') setProblem(words.notAsShown);
      return;
    }
    setOpened(undefined);
    setUndo(reply.value.undo);
    setSaid(words.done);
  };
  const takeBack = async (id: string): Promise<void> => {
    const reply = await backup.undo(id);
    setUndo(undefined);
    setSaid(
      reply.ok
        ? [words.undone(reply.value.undone), reply.value.left > 0 && words.left(reply.value.left)]
            .filter(Boolean)
            .join(' ')
        : words.tooLate,
    );
  };

  return (
    <form
      class="passphrase-form"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void preview(mode);
      }}
    >
      <FileField
        label={words.file}
        chosen={(read, isTooLarge) => {
          setOpened(undefined);
          setProblem(isTooLarge ? words.problems['too-large'] : '');
          setText(read);
        }}
      />
      <PassphraseField label={words.passphrase} value={passphrase} change={setPassphrase} />
      <p role="alert" class="problem">
        {problem}
      </p>
      <p role="status" class="trial good">
        {said}
      </p>
      {opened && <RestorePreview opened={opened} mode={mode} choose={preview} />}
      <div class="buttons">
        {opened ? (
          <button type="button" class="button primary" disabled={busy} onClick={apply}>
            {words.apply[mode]}
          </button>
        ) : (
          <button
            type="submit"
            class="button primary"
            disabled={busy || text === undefined || passphrase === ''}
          >
            {words.open}
          </button>
        )}
        {undo && (
          <button type="button" class="button" onClick={() => takeBack(undo)}>
            {words.undo}
          </button>
        )}
        <button type="button" class="button" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
