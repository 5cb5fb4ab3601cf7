import type { FormLayout } from '@/utils/state/console/form-layout';
import { useWords } from '../words';
import { FieldRow } from './FieldRow';
import type { FormContext } from './form-context';
import { OrderRow } from './OrderRow';

/** How many rows of a collection, from where, and in which order. */
export function RowsAndOrder({ context, layout }: { context: FormContext; layout: FormLayout }) {
  const words = useWords().messages.console.form;
  return (
    <>
      <h3>{words.rows}</h3>
      {layout.orders.length > 0 && <OrderRow context={context} orders={layout.orders} />}
      {layout.rows.map((field) => (
        <FieldRow key={field.name} context={context} field={field} spot={{ in: 'query', name: field.name }} />
      ))}
    </>
  );
}
