import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Field } from '@/utils/activecampaign/operations/types';
import { bodySpot } from '@/utils/activecampaign/requests/spot';
import { formLayout } from '@/utils/state/console/form-layout';
import type { ConsolePage } from '@/utils/state/console/page';
import { useWords } from '../words';
import { BodyFields } from './BodyFields';
import { FieldHelp } from './FieldHelp';
import { FoldedFields } from './FoldedFields';
import { focusFirst } from './focus-first';
import type { FormContext } from './form-context';
import { Purpose } from './Purpose';
import { RowsAndOrder } from './RowsAndOrder';

/** The request as a form that knows the operation. It takes the focus when an operation was chosen. */
export function Form({ page }: { page: ConsolePage }) {
  const words = useWords().messages.console.form;
  const form = useRef<HTMLElement>(null);
  const operation = page.request.operation.value;
  const chosen = page.chosen.value;
  useLayoutEffect(() => {
    if (chosen > 0 && form.current) focusFirst(form.current);
  }, [chosen]);

  if (!operation) {
    return (
      <section class="form" aria-label={words.title} ref={form}>
        <h2>{words.unknownTitle}</h2>
        <p class="muted">{words.unknown}</p>
      </section>
    );
  }
  const layout = formLayout(operation);
  const context: FormContext = {
    page,
    operation,
    words: (field: Field) => page.operations.fieldWords(operation, field),
  };
  const { shown, more, outdated } = layout.parameters;
  const nothing = shown.length + more.length + outdated.length + layout.rows.length === 0 && !layout.body;
  const inPath = new Set(operation.inPath);
  return (
    <section class="form" aria-label={words.title} ref={form} key={operation.id}>
      <Purpose page={page} operation={operation} empty={nothing} />
      {nothing && <p class="muted">{words.nothing}</p>}
      {shown.length + more.length + outdated.length > 0 && (
        <>
          <h3>{words.title}</h3>
          <FoldedFields
            context={context}
            fields={layout.parameters}
            spotOf={(field) => ({ in: inPath.has(field) ? 'path' : 'query', name: field.name })}
          />
        </>
      )}
      {layout.rows.length + layout.orders.length > 0 && <RowsAndOrder context={context} layout={layout} />}
      {layout.body && operation.body && (
        <>
          <h3>{words.body}</h3>
          <BodyFields context={context} body={operation.body} place={bodySpot(operation, []).place} />
        </>
      )}
      <FieldHelp form={form} />
    </section>
  );
}
