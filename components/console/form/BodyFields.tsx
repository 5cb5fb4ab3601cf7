import type { Body } from '@/utils/activecampaign/operations/types';
import type { Place } from '@/utils/state/console/entries';
import { folded } from '@/utils/state/console/form-layout';
import { useWords } from '../words';
import { Entries } from './Entries';
import { FoldedFields } from './FoldedFields';
import type { FormContext } from './form-context';

interface Props {
  readonly context: FormContext;
  readonly body: Body;
  /** Where the fields are: inside the wrapper, which nobody has to think of. */
  readonly place: Place;
}

/** The fields of the body; while it is broken, that they wait. */
export function BodyFields({ context, body, place }: Props) {
  const words = useWords().messages.console.form;
  if (context.page.request.body.value.kind === 'broken') return <p class="note">{words.brokenBody}</p>;
  if (body.list)
    return <Entries context={context} fields={body.fields} place={[]} label={words.body} atLeast={1} />;
  return (
    <FoldedFields
      context={context}
      fields={folded(body.fields)}
      spotOf={(field) => ({ in: 'body', place: [...place, field.name] })}
    />
  );
}
