import type { Field } from '@/utils/activecampaign/operations/types';
import type { Place } from '@/utils/state/console/entries';
import { Entries } from './Entries';
import type { FormContext } from './form-context';

/** Several objects: an entry each. */
export function ObjectsField({
  context,
  field,
  place,
}: {
  context: FormContext;
  field: Field;
  place: Place;
}) {
  const { label } = context.words(field);
  return (
    <fieldset class="object">
      <legend>{label}</legend>
      <Entries
        context={context}
        fields={field.fields ?? []}
        place={place}
        label={label}
        atLeast={field.required ? 1 : 0}
      />
    </fieldset>
  );
}
