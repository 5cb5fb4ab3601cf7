import { useWords } from '../../words';
import type { InputProps } from '../FieldInput';
import { useTyped } from './use-typed';

/** A field of several lines: text, values one per line, or JSON. */
export function TextAreaInput(props: InputProps) {
  const words = useWords().messages.console.form;
  const { field, id, describedBy } = props;
  const { value, invalid, type, leave } = useTyped(props);
  const hint = field.type === 'values' ? words.lines : '';
  return (
    <textarea
      id={id}
      class={`field ${field.type === 'long-text' ? '' : 'mono'}`}
      rows={Math.min(Math.max(value.split('\n').length, 2), 8)}
      spellcheck={field.type === 'long-text'}
      autocomplete="off"
      aria-required={field.required === true}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      placeholder={field.required ? words.required : hint}
      value={value}
      onInput={(event) => type(event.currentTarget.value)}
      onBlur={leave}
    />
  );
}
