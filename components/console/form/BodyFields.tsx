import type { Body } from '@/utils/activecampaign/operations/types';
import { bodyAsWritten } from '@/utils/activecampaign/requests/fill';
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

/** The fields of the body; while it is no JSON, that they wait. */
export function BodyFields({ context, body, place }: Props) {
  const { console: consoleWords, saved } = useWords().messages;
  const words = consoleWords.form;
  const { request } = context.page;
  if (request.body.value.kind === 'broken') {
    const draft = request.draft.value;
    const isOnlyUnfilled = draft !== undefined && bodyAsWritten(draft).kind !== 'broken';
    return <p class="note">{isOnlyUnfilled ? saved.variables.unquoted : words.brokenBody}</p>;
  }
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
