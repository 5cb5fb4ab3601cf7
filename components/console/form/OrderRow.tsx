import { useId } from 'preact/hooks';
import type { Spot } from '@/utils/activecampaign/requests/spot';
import type { OrderField } from '@/utils/state/console/form-layout';
import { useWords } from '../words';
import type { FormContext } from './form-context';

const spotOf = ({ field }: OrderField): Spot => ({ in: 'query', name: field.name });

/** The column that a collection is put in order by, and the direction. */
export function OrderRow({ context, orders }: { context: FormContext; orders: readonly OrderField[] }) {
  const words = useWords().messages.console.form;
  const id = useId();
  const { request } = context.page;
  const directionOf = (order: OrderField): string => request.text(spotOf(order), order.field);
  const chosen = orders.find((order) => directionOf(order) !== '');
  const directions = (chosen?.field.choices ?? []).map(String);
  const direction = chosen ? directionOf(chosen) : '';

  const choose = (next: OrderField | undefined): void => {
    if (chosen) request.type(spotOf(chosen), chosen.field, '');
    if (!next) return;
    const choices = (next.field.choices ?? []).map(String);
    const kept = choices.includes(direction) ? direction : (choices[0] ?? 'ASC');
    request.type(spotOf(next), next.field, kept);
  };
  const wordsOf = (one: string): string => {
    const known: Readonly<Record<string, string>> = { asc: words.ascending, desc: words.descending };
    return known[one.toLowerCase()] ?? one;
  };

  return (
    <div class="field-row">
      <label for={id}>{words.column}</label>
      <div class="field-input">
        <select
          id={id}
          class={`field ${chosen ? 'mono' : 'unset'}`}
          value={chosen?.column ?? ''}
          onChange={(event) => choose(orders.find(({ column }) => column === event.currentTarget.value))}
        >
          <option value="">{words.noOrder}</option>
          {orders.map(({ column }) => (
            <option key={column} value={column}>
              {column}
            </option>
          ))}
        </select>
        {chosen && (
          <select
            class="field comparison"
            aria-label={words.direction}
            value={direction}
            onChange={(event) => request.type(spotOf(chosen), chosen.field, event.currentTarget.value)}
          >
            {[...new Set([...directions, direction])].map((one) => (
              <option key={one} value={one}>
                {wordsOf(one)}
              </option>
            ))}
          </select>
        )}
      </div>
    </div>
  );
}
