import { useEffect, useState } from 'preact/hooks';
import type { ImportSource } from '@/utils/exchange/imports';
import type { SavedStore } from '@/utils/state/console/saved';
import { useWords } from '../words';
import { ImportKeys } from './ImportKeys';
import { ImportNotes } from './ImportNotes';
import { ImportSteps } from './ImportSteps';

/** Bytes of all files: more is not even opened. */
const largest = 100_000_000;

const endings = '.json,.har,.yaml,.yml,.bru,.txt,.sh,.ps1,.bat,application/json';

/** Opens files or takes a pasted text, shows what would come, and brings that in. */
export function ImportForm({
  saved,
  tell,
  close,
}: {
  saved: SavedStore;
  tell: (text: string) => void;
  close: () => void;
}) {
  const { messages } = useWords();
  const words = messages.saved.importing;
  const { importing } = saved;
  const [pasted, setPasted] = useState('');
  const [isTooLarge, setTooLarge] = useState(false);
  const state = importing.state.value;
  useEffect(() => () => importing.forget(), [importing]);

  const choose = async (files: readonly File[]): Promise<void> => {
    setPasted('');
    const tooLarge = files.reduce((sum, { size }) => sum + size, 0) > largest;
    setTooLarge(tooLarge);
    if (tooLarge) return importing.forget();
    const sources = files.map(
      async (file): Promise<ImportSource> => ({
        name: file.name,
        text: await file.text(),
      }),
    );
    await importing.read(Promise.all(sources));
  };
  const paste = (text: string): void => {
    setPasted(text);
    setTooLarge(false);
    void importing.read([{ name: '', text }]);
  };
  const problem = (): string => {
    if (isTooLarge) return words.problem['too-large'];
    if (state.kind === 'trouble') return messages.errors[state.code];
    if (state.kind !== 'problem') return '';
    return [state.file && words.inFile(state.file), words.problem[state.problem]].filter(Boolean).join(' ');
  };
  const coming =
    state.kind === 'ready' ? state.preview.steps.filter(({ kind }) => kind !== 'same').length : 0;
  return (
    <form
      class="name-form"
      autocomplete="off"
      aria-label={words.title}
      onSubmit={async (event) => {
        event.preventDefault();
        const count = await importing.finish();
        if (count === undefined) return;
        tell(words.done(count));
        close();
      }}
    >
      <label class="labelled">
        <span>{words.files}</span>
        <input
          class="field"
          type="file"
          multiple
          accept={endings}
          onChange={(event) => void choose([...(event.currentTarget.files ?? [])])}
        />
      </label>
      <label class="labelled">
        <span>{words.paste}</span>
        <textarea
          class="field mono"
          rows={3}
          autocomplete="off"
          spellcheck={false}
          placeholder="curl …"
          value={pasted}
          onInput={(event) => paste(event.currentTarget.value)}
        />
      </label>
      {state.kind !== 'ready' && <p class="muted">{words.hint}</p>}
      <p role="alert" class="problem">
        {problem()}
      </p>
      {state.kind === 'ready' && (
        <>
          <ImportSteps state={state} />
          <ImportKeys importing={importing} keys={state.keys} />
          <ImportNotes reading={state.reading} />
        </>
      )}
      <div class="buttons">
        {state.kind === 'ready' && (
          <button type="submit" class="button primary" disabled={coming === 0}>
            {words.act(coming)}
          </button>
        )}
        <button type="button" class="button quiet" onClick={close}>
          {messages.saved.cancel}
        </button>
      </div>
    </form>
  );
}
