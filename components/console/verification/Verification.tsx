import type { ConsolePage } from '@/utils/state/console/page';
import type { Verifying } from '@/utils/state/console/verifying';
import { useWords } from '../words';
import { FieldsNow } from './FieldsNow';
import { PutBack } from './PutBack';
import './verification.css';

type Told = { readonly text: string; readonly good?: true; readonly bad?: true };

/** The second look at the change that was just made: what became of each field, and the way back. */
export function Verification({ page }: { page: ConsolePage }) {
  const { verification: words } = useWords().messages;
  const state = page.verifying.state.value;
  const told = useTold(state);
  if (state.kind === 'none') return null;
  const checked = state.kind === 'checked' ? state.verification : undefined;
  const fields = checked && 'fields' in checked ? checked.fields : [];
  const lookAgain =
    state.kind === 'failed' || (checked && checked.kind !== 'verified' && checked.kind !== 'gone');
  return (
    <section class="verification" aria-label={words.title}>
      <div class="verification-head">
        <p role="status" class={told.bad ? 'bad' : told.good ? 'good' : 'muted'}>
          {told.text}
        </p>
        {lookAgain && (
          <button type="button" class="button small" onClick={() => void page.verifying.again()}>
            {words.again}
          </button>
        )}
        {checked?.before && checked.kind !== 'still-there' && (
          <PutBack page={page} call={state.change.call} change={state.change.draft} />
        )}
      </div>
      {fields.length > 0 && <FieldsNow fields={fields} />}
    </section>
  );
}

/** How the second look stands, in words. */
function useTold(state: Verifying): Told {
  const { verification: words, errors } = useWords().messages;
  switch (state.kind) {
    case 'none':
      return { text: '' };
    case 'no-record':
      return { text: words.uncheckable['no-record'] };
    case 'checking':
      return { text: words.checking };
    case 'failed':
      return { text: errors[state.error.code], bad: true };
    case 'checked':
  }
  const { verification } = state;
  switch (verification.kind) {
    case 'verified':
      return { text: words.verified, good: true };
    case 'gone':
      return { text: words.gone, good: true };
    case 'still-there':
      return { text: words.stillThere, bad: true };
    case 'unchecked':
      return { text: words.uncheckable[verification.why] };
    case 'differs': {
      const off = verification.fields.filter(
        ({ taken }) => taken && taken !== 'as-sent' && taken !== 'not-shown',
      );
      return { text: words.differs(off.length), bad: true };
    }
  }
}
