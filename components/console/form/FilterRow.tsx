import { useState } from 'preact/hooks';
import type { Field, FilterOperator } from '@/utils/activecampaign/operations/types';
import { filterSpot } from '@/utils/activecampaign/requests/spot';
import { useWords } from '../words';
import { FieldRow } from './FieldRow';
import type { FormContext } from './form-context';

type Comparison = FilterOperator | '';

/** A filter, and how it compares. */
export function FilterRow({ context, field }: { context: FormContext; field: Field }) {
  const words = useWords().messages.console.form;
  const { request } = context.page;
  const comparisons: readonly Comparison[] = ['', ...(field.operators ?? [])];
  const inUse = comparisons.find((one) => request.text(filterSpot(field, one), field) !== '');
  const [chosen, setChosen] = useState<Comparison>('');
  const comparison = inUse ?? chosen;
  const spot = filterSpot(field, comparison);

  const choose = (next: Comparison): void => {
    const text = request.text(spot, field);
    setChosen(next);
    if (text === '') return;
    request.type(spot, field, '');
    request.type(filterSpot(field, next), field, text);
  };

  return (
    <FieldRow context={context} field={field} spot={spot}>
      <select
        class="field comparison"
        aria-label={words.comparison(context.words(field).label)}
        value={comparison}
        onChange={(event) => {
          const next = comparisons.find((one) => one === event.currentTarget.value);
          if (next !== undefined) choose(next);
        }}
      >
        {comparisons.map((one) => (
          <option key={one} value={one}>
            {words.comparisons[one]}
          </option>
        ))}
      </select>
    </FieldRow>
  );
}
