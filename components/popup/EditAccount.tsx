import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { colours, environments } from '@/utils/activecampaign/account-marks';
import { createEditing } from '@/utils/state/editing';
import type { Popup } from '@/utils/state/popup';
import type { CredentialRow } from '@/utils/state/shown';
import { Trouble } from './Trouble';
import { useSettled } from './use-settled';
import { useFormWords, useWords } from './words';
import './form.css';

/** The form for one account. What is typed survives the popup; a new key is tried before it is saved. */
export function EditAccount({ popup, row }: { popup: Popup; row: CredentialRow }) {
  const { messages } = useWords();
  const { adding, editing: words } = useFormWords().messages;
  const editing = useMemo(() => createEditing(popup.world.client, row), [popup, row]);
  const name = useRef<HTMLInputElement>(null);
  const [saving, setSaving] = useState(false);
  const fields = editing.fields.value;
  const trial = editing.trial.value;
  const trouble = popup.accounts.trouble.value;

  useEffect(() => {
    scrollTo(0, 0);
    name.current?.focus();
    void editing.draft.load();
  }, [editing]);
  useSettled(`${fields.url} ${fields.key}`, () => void editing.tryOut());

  const back = (): void => {
    popup.screen.value = { name: 'list' };
  };
  const discard = (): void => {
    editing.draft.clear();
    back();
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const changes = editing.changes();
    if (!changes || saving) return;
    setSaving(true);
    if (await popup.accounts.edit(changes)) discard();
    setSaving(false);
  };

  return (
    <form class="form" autocomplete="off" onSubmit={submit}>
      <header class="title-line">
        <button type="button" class="button quiet icon-only" aria-label={messages.popup.back} onClick={back}>
          <Icon name="back" />
        </button>
        <h1>{words.title(row.label)}</h1>
      </header>
      <main class="form-body">
        {trouble && <Trouble trouble={trouble} />}
        {editing.draft.restored.value && <p class="notice">{words.restored}</p>}
        <label class="labelled">
          <span>{words.label}</span>
          <input
            ref={name}
            class="field"
            value={fields.label}
            maxLength={200}
            autocomplete="off"
            onInput={(event) => editing.set({ label: event.currentTarget.value })}
          />
        </label>
        <label class="labelled">
          <span>{words.environment}</span>
          <select
            class="field"
            value={fields.environment}
            onChange={(event) => {
              const environment = environments.find((one) => one === event.currentTarget.value);
              if (environment) editing.set({ environment });
            }}
          >
            {environments.map((one) => (
              <option key={one} value={one}>
                {messages.popup.environments[one]}
              </option>
            ))}
          </select>
        </label>
        <fieldset class="colours">
          <legend>{words.colour}</legend>
          {colours.map((one) => (
            <label key={one} class="colour" title={words.colours[one]}>
              <input
                type="radio"
                name="colour"
                aria-label={words.colours[one]}
                checked={fields.colour === one}
                onChange={() => editing.set({ colour: one })}
              />
              <span style={{ background: `var(--${one})` }} />
            </label>
          ))}
        </fieldset>
        <label class="labelled">
          <span>{words.url}</span>
          <input
            class="field mono"
            value={fields.url}
            autocomplete="off"
            spellcheck={false}
            aria-invalid={!editing.urlValid.value}
            onInput={(event) => editing.set({ url: event.currentTarget.value })}
          />
        </label>
        {!editing.urlValid.value && <p class="problem">{words.urlProblem}</p>}
        <label class="labelled">
          <span>{words.key}</span>
          <input
            class="field mono"
            type="password"
            value={fields.key}
            placeholder={words.keyHint}
            autocomplete="off"
            spellcheck={false}
            aria-invalid={!editing.keyValid.value}
            onInput={(event) => editing.set({ key: event.currentTarget.value })}
          />
        </label>
        {!editing.keyValid.value && <p class="problem">{words.keyProblem}</p>}
        <p role="status" class={`trial ${trial && trial !== 'asking' ? trial.state : ''}`}>
          {trial === 'asking' && adding.tryOut}
          {trial &&
            trial !== 'asking' &&
            [messages.causes[trial.cause], trial.owner?.name].filter(Boolean).join(' · ')}
        </p>
      </main>
      <footer class="bottom">
        <button type="button" class="button" onClick={discard}>
          {words.cancel}
        </button>
        <button
          type="submit"
          class="button primary"
          disabled={saving || !editing.urlValid.value || !editing.keyValid.value}
        >
          {saving ? adding.saving : words.save}
        </button>
      </footer>
    </form>
  );
}
