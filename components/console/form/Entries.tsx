import { Icon } from '@/components/ui/Icon';
import type { Field } from '@/utils/activecampaign/operations/types';
import type { Place } from '@/utils/state/console/entries';
import { folded } from '@/utils/state/console/form-layout';
import { useWords } from '../words';
import { FoldedFields } from './FoldedFields';
import type { FormContext } from './form-context';

interface Props {
  readonly context: FormContext;
  /** Of one entry. */
  readonly fields: readonly Field[];
  /** Where the list is in the body. */
  readonly place: Place;
  readonly label: string;
  /** So many are shown, even while the request has fewer. */
  readonly atLeast: number;
}

/** The entries of a list, to be added and removed. */
export function Entries({ context, fields, place, label, atLeast }: Props) {
  const words = useWords().messages.console.form;
  const { request } = context.page;
  const count = request.entries(place);
  const shown = Math.max(count, atLeast);
  return (
    <>
      {Array.from({ length: shown }, (_, at) => (
        <fieldset key={at} class="entry">
          <legend>{words.entry(label, at + 1)}</legend>
          <FoldedFields
            context={context}
            fields={folded(fields)}
            spotOf={(field) => ({ in: 'body', place: [...place, at, field.name] })}
          />
          {at < count && (
            <button type="button" class="button quiet small" onClick={() => request.removeEntry(place, at)}>
              {words.remove(words.entry(label, at + 1))}
            </button>
          )}
        </fieldset>
      ))}
      <button
        type="button"
        class="button quiet small add"
        onClick={() => request.addEntries(place, shown + 1)}
      >
        <Icon name="plus" />
        {words.add(label)}
      </button>
    </>
  );
}
