import { useState } from 'preact/hooks';
import type { Field } from '@/utils/activecampaign/operations/types';
import type { Spot } from '@/utils/activecampaign/requests/spot';
import type { FoldedFields as Folded } from '@/utils/state/console/form-layout';
import { useWords } from '../words';
import { FieldOrObject } from './FieldOrObject';
import { isFilled } from './filled';
import type { FormContext } from './form-context';

interface Props {
  readonly context: FormContext;
  readonly fields: Folded;
  readonly spotOf: (field: Field) => Spot;
}

/** The first fields, and the others at a click. */
export function FoldedFields({ context, fields, spotOf }: Props) {
  const words = useWords().messages.console.form;
  const { shown, more, outdated } = fields;
  const rows = (list: readonly Field[]) =>
    list.map((field) => (
      <FieldOrObject
        key={`${field.name} ${field.type}`}
        context={context}
        field={field}
        spot={spotOf(field)}
      />
    ));
  return (
    <>
      {rows(shown)}
      <Fold context={context} fields={more} spotOf={spotOf} summary={words.more} rows={rows} />
      <Fold context={context} fields={outdated} spotOf={spotOf} summary={words.outdated} rows={rows} />
    </>
  );
}

interface FoldProps extends Omit<Props, 'fields'> {
  readonly fields: readonly Field[];
  readonly summary: (count: number, filled: number) => string;
  readonly rows: (list: readonly Field[]) => preact.ComponentChildren;
}

/** Fields that are drawn once somebody looks at them; open at first where one of them is filled in. */
function Fold({ context, fields, spotOf, summary, rows }: FoldProps) {
  const filled = fields.filter((field) => isFilled(context, field, spotOf(field))).length;
  const [open, setOpen] = useState(filled > 0);
  if (fields.length === 0) return null;
  return (
    <details class="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary(fields.length, filled)}</summary>
      {open && rows(fields)}
    </details>
  );
}
