import type { Pickable } from '@/utils/activecampaign/operations/types';
import { PickSeveral } from '../../pick/PickSeveral';
import type { InputProps } from '../FieldInput';

/** The ids of several records of a kind, each picked by name. */
export function PickSeveralInput({ picks: kind, ...props }: InputProps & { readonly picks: Pickable }) {
  const { context, field, spot, id, label, describedBy } = props;
  const { request, picks } = context.page;
  return (
    <PickSeveral
      picks={picks}
      kind={kind}
      value={request.text(spot, field)}
      change={(text) => request.type(spot, field, text)}
      label={label}
      id={id}
      describedBy={describedBy}
      required={field.required === true}
      invalid={request.refused(spot)}
    />
  );
}
