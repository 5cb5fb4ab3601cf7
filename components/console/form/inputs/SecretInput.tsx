import { useState } from 'preact/hooks';
import { useWords } from '../../words';
import type { InputProps } from '../FieldInput';
import { useTyped } from './use-typed';

/** A field that shows dots, until the person wants to see it. */
export function SecretInput(props: InputProps) {
  const words = useWords().messages.console.form;
  const { field, id, label, describedBy } = props;
  const { value, invalid, type, leave } = useTyped(props);
  const [seen, setSeen] = useState(false);
  const shared = {
    id,
    class: 'field mono',
    // What a password manager must take for nobody's sign-in to this page.
    autocomplete: 'new-password',
    spellcheck: false,
    'aria-required': field.required === true,
    'aria-invalid': invalid,
    'aria-describedby': describedBy,
    placeholder: field.required ? words.required : '',
    value,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => type(event.currentTarget.value),
    onBlur: leave,
  } as const;
  return (
    <span class="secret">
      {seen ? <input {...shared} type="text" /> : <input {...shared} type="password" />}
      <button
        type="button"
        class="button quiet small"
        aria-label={`${seen ? words.hide : words.show}: ${label}`}
        onClick={() => setSeen(!seen)}
      >
        {seen ? words.hide : words.show}
      </button>
    </span>
  );
}
