import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SavedStore } from '@/utils/state/console/saved';
import { useWords } from '../words';

/** One way to carry out what a form of name and folder is for. */
export interface NameAct {
  readonly words: string;
  /** Whether it was carried out. */
  readonly act: (name: string, folder: string) => Promise<boolean>;
}

/** Name and folder of a request; Enter is for the first of its acts, Escape leaves. */
export function NameForm(props: {
  readonly saved: SavedStore;
  readonly name: string;
  readonly folder: string;
  readonly acts: readonly [NameAct, ...NameAct[]];
  readonly close: () => void;
}) {
  const { saved, acts, close } = props;
  const words = useWords().messages.saved;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(props.name);
  const [folder, setFolder] = useState(props.folder);
  useLayoutEffect(() => field.current?.select(), []);
  const run = async ({ act }: NameAct): Promise<void> => {
    if (name.trim() !== '' && (await act(name, folder))) close();
  };
  return (
    <form
      class="name-form"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void run(acts[0]);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <label class="labelled">
        <span>{words.name}</span>
        <input
          ref={field}
          class="field"
          maxLength={200}
          required
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label class="labelled">
        <span>{words.folder}</span>
        <input
          class="field"
          maxLength={200}
          list={`${id}-folders`}
          placeholder={words.folderHint}
          value={folder}
          onInput={(event) => setFolder(event.currentTarget.value)}
        />
      </label>
      <datalist id={`${id}-folders`}>
        {saved.listing.value?.folders.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <div class="buttons">
        {acts.map((one, at) => (
          <button
            key={one.words}
            type={at === 0 ? 'submit' : 'button'}
            class={`button ${at === 0 ? 'primary' : ''}`}
            onClick={at === 0 ? undefined : () => void run(one)}
          >
            {one.words}
          </button>
        ))}
        <button type="button" class="button quiet" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
