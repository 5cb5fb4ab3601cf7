import type { Field } from '@/utils/activecampaign/operations/types';
import type { Spot } from '@/utils/activecampaign/requests/spot';
import type { FormContext } from './form-context';
import { DateInput } from './inputs/DateInput';
import { PickInput } from './inputs/PickInput';
import { PickSeveralInput } from './inputs/PickSeveralInput';
import { SecretInput } from './inputs/SecretInput';
import { SelectInput } from './inputs/SelectInput';
import { TextAreaInput } from './inputs/TextAreaInput';
import { TextInput } from './inputs/TextInput';

/** What every input of the form is given. */
export interface InputProps {
  readonly context: FormContext;
  readonly field: Field;
  readonly spot: Spot;
  readonly id: string;
  readonly label: string;
  readonly describedBy: string;
}

/** The input that fits the type of a field. */
export function FieldInput(props: InputProps) {
  const { type, picks } = props.field;
  if (type === 'choice' || type === 'boolean' || type === 'flag') return <SelectInput {...props} />;
  if (type === 'values' && picks) return <PickSeveralInput {...props} picks={picks} />;
  if (
    type === 'values' ||
    type === 'long-text' ||
    type === 'json' ||
    type === 'object' ||
    type === 'objects'
  ) {
    return <TextAreaInput {...props} />;
  }
  if (type === 'secret') return <SecretInput {...props} />;
  if (type === 'date') return <DateInput {...props} />;
  return picks ? <PickInput {...props} picks={picks} /> : <TextInput {...props} />;
}
