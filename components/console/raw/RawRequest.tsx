import { useState } from 'preact/hooks';
import type { ConsolePage } from '@/utils/state/console/page';
import { requestHeaders } from '@/utils/state/console/request-headers';
import type { CredentialRow } from '@/utils/state/shown';
import { useWords } from '../words';
import { BodyEditor } from './BodyEditor';
import { FilledRequest } from './FilledRequest';

/** The request as it is sent: its headers, the key masked, and its body. */
export function RawRequest({ page, row }: { page: ConsolePage; row: CredentialRow }) {
  const words = useWords().messages.console.request;
  const [wanted, setWanted] = useState<string>();
  const draft = page.request.draft.value;
  const operation = page.request.operation.value;
  if (!draft) return null;
  const owner = row.owner?.name || row.owner?.email;
  const here = operation?.id ?? '';
  const hasBody = draft.body !== '' || operation?.body !== undefined || wanted === here;
  return (
    <section class="raw" aria-label={words.title}>
      <h3>{words.title}</h3>
      <dl class="headers mono">
        {requestHeaders(operation, row.origin, draft).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}:</dt>
            <dd>
              {value === 'key' ? (
                <span class="muted">•••• {owner ? words.key(owner) : words.keyOf}</span>
              ) : (
                value
              )}
            </dd>
          </div>
        ))}
      </dl>
      {hasBody ? (
        <BodyEditor page={page} />
      ) : (
        <p class="no-body muted">
          {words.noBody}{' '}
          {draft.method !== 'GET' && (
            <button type="button" class="button quiet small" onClick={() => setWanted(here)}>
              {words.addBody}
            </button>
          )}
        </p>
      )}
      <FilledRequest page={page} />
    </section>
  );
}
