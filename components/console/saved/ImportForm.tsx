import { useState } from 'preact/hooks';
import type { SavedPreview, SavedStore } from '@/utils/state/console/saved';
import { useWords } from '../words';
import { ImportSteps } from './ImportSteps';

/** Bytes: no file that is read has more characters. */
const largestFile = 40_000_000;

type Shown = Extract<SavedPreview, { kind: 'preview' }>;

/** Opens a file, shows what would come, and brings that in. */
export function ImportForm({
  saved,
  tell,
  close,
}: {
  saved: SavedStore;
  tell: (text: string) => void;
  close: () => void;
}) {
  const words = useWords().messages.saved;
  const [text, setText] = useState('');
  const [preview, setPreview] = useState<Shown>();
  const [problem, setProblem] = useState('');
  const choose = async (file: File | undefined): Promise<void> => {
    setPreview(undefined);
    setProblem('');
    if (!file) return;
    if (file.size > largestFile) return setProblem(words.trouble['too-large']);
    const read = await file.text();
    setText(read);
    const came = await saved.preview(read);
    if (came?.kind === 'preview') setPreview(came);
    else if (came) setProblem(words.trouble[came.kind]);
  };
  const coming = preview?.steps.filter(({ kind }) => kind !== 'same').length ?? 0;
  return (
    <form
      class="name-form"
      aria-label={words.importTitle}
      onSubmit={async (event) => {
        event.preventDefault();
        if (!(await saved.import(text))) return;
        tell(words.imported(coming));
        close();
      }}
    >
      <label class="labelled">
        <span>{words.importFile}</span>
        <input
          class="field"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </label>
      <p class="muted">{words.importHint}</p>
      <p role="alert" class="problem">
        {problem}
      </p>
      {preview && <ImportSteps preview={preview} />}
      <div class="buttons">
        {preview && (
          <button type="submit" class="button primary" disabled={coming === 0}>
            {words.importDo(coming)}
          </button>
        )}
        <button type="button" class="button quiet" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
