import { useId } from 'preact/hooks';
import type { Method } from '@/utils/activecampaign/operations/types';
import type { ConsolePage } from '@/utils/state/console/page';
import { hostOf } from '@/utils/state/console/request-headers';
import type { CredentialRow } from '@/utils/state/shown';
import { SaveButton } from '../saved/SaveButton';
import { useWords } from '../words';
import { CopyAs } from './CopyAs';
import { useWhyNot } from './use-why-not';

const methods: readonly Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** The request in one line, and the button that sends it; where it cannot be sent, why. */
export function RequestBar({ page, row }: { page: ConsolePage; row: CredentialRow }) {
  const words = useWords().messages.console;
  const id = useId();
  const { request, sending } = page;
  const draft = request.draft.value;
  const whyNot = useWhyNot(page);
  if (!draft) return null;
  const running = sending.progress.value.kind === 'running';
  return (
    <div class="request-bar">
      <select
        class={`field method-select method ${draft.method.toLowerCase()}`}
        aria-label={words.request.method}
        value={draft.method}
        onChange={(event) => {
          const chosen = methods.find((one) => one === event.currentTarget.value);
          if (chosen) request.chooseMethod(chosen);
        }}
      >
        {methods.map((method) => (
          <option key={method}>{method}</option>
        ))}
      </select>
      <div class="target field mono">
        <span class="muted" aria-hidden="true">
          {hostOf(request.operation.value, row.origin)}
        </span>
        <input
          aria-label={words.request.target}
          autocomplete="off"
          spellcheck={false}
          maxLength={8_000}
          value={draft.target}
          onInput={(event) => request.writeTarget(event.currentTarget.value)}
        />
      </div>
      <div class="bar-acts">
        <SaveButton page={page} />
        <CopyAs page={page} whyId={`${id}-why`} />
        <button
          type="button"
          class="button primary send"
          aria-disabled={whyNot !== undefined || running}
          aria-describedby={whyNot === undefined ? undefined : `${id}-why`}
          onClick={() => void page.send()}
        >
          {words.send}
          <span class="kbd" aria-hidden="true">
            {page.world.mac ? '⌘↵' : 'Ctrl ↵'}
          </span>
        </button>
      </div>
      <p id={`${id}-why`} role="status" class="why-not">
        {whyNot}
      </p>
    </div>
  );
}
