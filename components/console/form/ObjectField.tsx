import type { Field } from '@/utils/activecampaign/operations/types';
import type { Place } from '@/utils/state/console/entries';
import { folded } from '@/utils/state/console/form-layout';
import { FoldedFields } from './FoldedFields';
import type { FormContext } from './form-context';

/** An object: its fields under its name. */
export function ObjectField({ context, field, place }: { context: FormContext; field: Field; place: Place }) {
  return (
    <fieldset class="object">
      <legend>{context.words(field).label}</legend>
      <FoldedFields
        context={context}
        fields={folded(field.fields ?? [])}
        spotOf={(inner) => ({ in: 'body', place: [...place, inner.name] })}
      />
    </fieldset>
  );
}
