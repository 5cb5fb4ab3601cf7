import { useId } from 'preact/hooks';
import type { ConsolePage } from '@/utils/state/console/page';
import { useWords } from '../words';
import './variables.css';

/** The variables of the request, each with a field for its value; nothing where it has none. */
export function Variables({ page: { variables } }: { page: ConsolePage }) {
  const words = useWords().messages.saved.variables;
  const id = useId();
  const filled = variables.filled.value;
  if (!filled || filled.names.length === 0) return null;
  return (
    <fieldset class="variables" aria-describedby={`${id}-hint`}>
      <legend>{words.title}</legend>
      {filled.names.map((name) => (
        <label key={name}>
          <bdi class="mono">{name}</bdi>
          <input
            class="field"
            autocomplete="off"
            spellcheck={false}
            maxLength={10_000}
            aria-required="true"
            aria-invalid={filled.unfit.some((one) => one.name === name)}
            value={variables.values.value.get(name) ?? ''}
            onInput={(event) => variables.fill(name, event.currentTarget.value)}
          />
        </label>
      ))}
      <p id={`${id}-hint`} class="muted">
        {words.hint}
      </p>
    </fieldset>
  );
}
