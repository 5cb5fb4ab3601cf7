import type { InputProps } from '../FieldInput';
import { TextInput } from './TextInput';
import { useTyped } from './use-typed';

const isDay = (text: string): boolean => text === '' || /^\d{4}-\d{2}-\d{2}$/.test(text);

/** A day: in the browser's own field, but where the request has something there that is no day, as text. */
export function DateInput(props: InputProps) {
  const { field, id, describedBy } = props;
  const { value, invalid, type, leave } = useTyped(props);
  if (!isDay(value)) return <TextInput {...props} />;
  return (
    <input
      id={id}
      class="field"
      type="date"
      required={field.required === true}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      value={value}
      onInput={(event) => type(event.currentTarget.value)}
      onBlur={leave}
    />
  );
}
