import type { FieldType } from '@/utils/activecampaign/operations/types';
import { useWords } from '../../words';
import type { InputProps } from '../FieldInput';
import { useTyped } from './use-typed';

const keyboards: Partial<Record<FieldType, 'numeric' | 'decimal' | 'email' | 'url'>> = {
  integer: 'numeric',
  number: 'decimal',
  cents: 'decimal',
  email: 'email',
  url: 'url',
};

const mono: ReadonlySet<FieldType> = new Set(['id', 'url', 'date-time', 'custom-value']);

/** A field of one line. */
export function TextInput(props: InputProps) {
  const words = useWords().messages.console.form;
  const { field, id, describedBy } = props;
  const { value, invalid, type, leave } = useTyped(props);
  return (
    <input
      id={id}
      class={`field ${mono.has(field.type) ? 'mono' : ''}`}
      type="text"
      inputMode={keyboards[field.type]}
      autocomplete="off"
      spellcheck={field.type === 'text'}
      aria-required={field.required === true}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      placeholder={field.required ? words.required : ''}
      value={value}
      onInput={(event) => type(event.currentTarget.value)}
      onBlur={leave}
    />
  );
}
