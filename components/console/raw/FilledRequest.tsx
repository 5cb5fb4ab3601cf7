import type { ConsolePage } from '@/utils/state/console/page';
import { useWords } from '../words';

/** The request with its variables filled, as it will be sent; nothing where it has none. */
export function FilledRequest({ page: { variables } }: { page: ConsolePage }) {
  const words = useWords().messages.saved.variables;
  const filled = variables.filled.value;
  if (!filled || filled.names.length === 0) return null;
  const { method, target, body } = filled.draft;
  return (
    <section class="filled-request" aria-label={words.filled}>
      <h4>{words.filled}</h4>
      <pre class="mono">
        {method} {target}
        {body !== '' && `\n\n${body}`}
      </pre>
    </section>
  );
}
