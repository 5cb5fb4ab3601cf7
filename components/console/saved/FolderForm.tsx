import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words';

/** The name of a folder; Escape leaves. */
export function FolderForm(props: {
  readonly name: string;
  readonly submit: string;
  /** Whether it was saved. */
  readonly save: (name: string) => Promise<boolean>;
  readonly close: () => void;
}) {
  const { submit, save, close } = props;
  const words = useWords().messages.saved;
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(props.name);
  useLayoutEffect(() => field.current?.select(), []);
  return (
    <form
      class="name-form"
      autocomplete="off"
      onSubmit={async (event) => {
        event.preventDefault();
        if (name.trim() !== '' && (await save(name))) close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <input
        ref={field}
        class="field"
        maxLength={200}
        aria-label={words.folderName}
        placeholder={words.folderName}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <div class="buttons">
        <button type="submit" class="button">
          {submit}
        </button>
        <button type="button" class="button quiet" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
