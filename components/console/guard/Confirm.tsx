import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { createConfirming } from '@/utils/state/console/confirming';
import type { ConsolePage } from '@/utils/state/console/page';
import type { SentRequest } from '@/utils/state/console/sending';
import { useWords } from '../words';
import { Differences } from './Differences';

/** Asks whether a change is meant, with what it will do before the person's eyes. Nothing was sent so far. */
export function Confirm({ page, request }: { page: ConsolePage; request: SentRequest }) {
  const { guard: words, errors } = useWords().messages;
  const id = useId();
  const { client, id: credential } = page.world;
  const confirming = useMemo(
    () => createConfirming(client, credential, request),
    [client, credential, request],
  );
  const [typed, setTyped] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => void confirming.prepare(), [confirming]);

  const state = confirming.state.value;
  // It grew since the answer's place was scrolled into sight.
  useEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), [state]);
  if (state.kind === 'preparing') return <p role="status">{words.preparing}</p>;
  if (state.kind === 'failed') {
    return (
      <>
        <p role="alert">{errors[state.error.code]}</p>
        <button type="button" class="button" onClick={() => void confirming.prepare()}>
          {words.tryAgain}
        </button>
      </>
    );
  }
  const { preview, mistyped } = state;
  const name = preview.typeName ? preview.record : undefined;
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const slip = await confirming.confirm(typed);
    if (slip !== undefined) await page.again(request, slip);
  };
  return (
    <form ref={form} class="confirm" autocomplete="off" aria-labelledby={`${id}-title`} onSubmit={submit}>
      <h3 id={`${id}-title`}>{words.title}</h3>
      <p>{words.whatItDoes[preview.effect](preview.record)}</p>
      {preview.people !== undefined && <p class="people">{words.people(preview.people)}</p>}
      {preview.unread && <p class="muted">{words.unread[preview.unread]}</p>}
      {preview.differences && <Differences differences={preview.differences} />}
      {name !== undefined && (
        <label class="labelled">
          <span>{words.type(name)}</span>
          <input
            class="field"
            autocomplete="off"
            spellcheck={false}
            aria-invalid={mistyped}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
      )}
      <p role="alert" class="problem">
        {mistyped ? words.mistyped : ''}
      </p>
      <button type="submit" class={`button primary ${preview.typeName ? 'danger' : ''}`}>
        {words.send}
      </button>
    </form>
  );
}
