import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Field } from '@/utils/activecampaign/operations/types';
import type { Spot } from '@/utils/activecampaign/requests/spot';
import { FieldInput } from './FieldInput';
import { FieldNews } from './FieldNews';
import type { FormContext } from './form-context';
import { useHelp } from './use-help';

interface Props {
  readonly context: FormContext;
  readonly field: Field;
  readonly spot: Spot;
  /** What stands before the input: how it is compared. */
  readonly children?: ComponentChildren;
}

/** One field: its name, its input, and what is to be said of what was typed. */
export function FieldRow({ context, field, spot, children }: Props) {
  const id = useId();
  const { label } = context.words(field);
  const help = useHelp(context, field);
  const describedBy = [help && `${id}-help`, `${id}-news`].filter(Boolean).join(' ');
  return (
    <div class={`field-row ${field.deprecated ? 'outdated' : ''}`}>
      <label for={id}>
        {label}
        {field.required && (
          <span class="must" aria-hidden="true">
            *
          </span>
        )}
      </label>
      <div class="field-input" data-help={help} data-name={field.name} data-required={field.required}>
        {children}
        <FieldInput
          context={context}
          field={field}
          spot={spot}
          id={id}
          label={label}
          describedBy={describedBy}
        />
        {help && (
          <span id={`${id}-help`} class="unseen">
            {help}
          </span>
        )}
        <FieldNews context={context} field={field} spot={spot} id={`${id}-news`} />
      </div>
    </div>
  );
}
