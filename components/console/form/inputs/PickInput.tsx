import type { Pickable } from '@/utils/activecampaign/operations/types';
import { Pick } from '../../pick/Pick';
import type { InputProps } from '../FieldInput';

/** The id of a record, which is picked by its name. */
export function PickInput({
  picks,
  context,
  field,
  spot,
  id,
  label,
  describedBy,
}: InputProps & { readonly picks: Pickable }) {
  const { picks: store, request } = context.page;
  return (
    <Pick
      picks={store}
      kind={picks}
      value={request.text(spot, field)}
      change={(value) => request.type(spot, field, value)}
      label={label}
      id={id}
      describedBy={describedBy}
      required={field.required === true}
      invalid={request.refused(spot)}
    />
  );
}
