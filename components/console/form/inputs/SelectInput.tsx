import type { Field } from '@/utils/activecampaign/operations/types';
import { useWords } from '../../words';
import type { InputProps } from '../FieldInput';

/** The values to choose from, as they are typed. */
const valuesOf = ({ type, choices }: Field): readonly string[] => {
  if (type === 'boolean') return ['true', 'false'];
  return type === 'flag' ? ['1', '0'] : (choices ?? []).map(String);
};

/** One of some values, or none. What the request has beside them is listed too: nothing is taken out unseen. */
export function SelectInput({ context, field, spot, id, describedBy }: InputProps) {
  const words = useWords().messages.console.form;
  const { request } = context.page;
  const value = request.text(spot, field);
  const values = valuesOf(field);
  const listed = value === '' || values.includes(value) ? values : [...values, value];
  const meanings = context.words(field).choices ?? {};
  const wordsOf = (one: string): string => {
    if (Object.hasOwn(meanings, one)) return `${one} · ${meanings[one]}`;
    if (field.type === 'choice') return one;
    return one === values[0] ? words.yes(one) : one === values[1] ? words.no(one) : one;
  };
  return (
    <select
      id={id}
      class={`field ${value === '' ? 'unset' : ''}`}
      aria-required={field.required === true}
      aria-invalid={request.refused(spot)}
      aria-describedby={describedBy}
      value={value}
      onChange={(event) => request.type(spot, field, event.currentTarget.value)}
    >
      <option value="">{field.required ? words.required : words.none}</option>
      {listed.map((one) => (
        <option key={one} value={one}>
          {wordsOf(one)}
        </option>
      ))}
    </select>
  );
}
