import { ago } from '@/utils/i18n/ago';
import type { IntegrationsPage } from '@/utils/state/integrations/page';
import type { Integration } from '@/utils/state/shown';
import { About } from './About';
import { Steps } from './Steps';
import { useWords } from './words';

interface UseCardProps {
  readonly page: IntegrationsPage;
  readonly integration: Integration;
  /** Whether it may still hold the earlier key. */
  readonly due: boolean;
  readonly onRemove: (id: string) => Promise<void>;
}

/** One integration: what it is, who looks after it, and how its key is changed. */
export function UseCard({ page, integration, due, onRemove }: UseCardProps) {
  const { messages, language } = useWords();
  const words = messages.integrations;
  const { id, name, changedAt } = integration;
  return (
    <>
      <div class="use-top">
        <About integration={integration} />
        <span class="buttons">
          <button
            type="button"
            class="button quiet"
            aria-label={words.editOf(name)}
            onClick={() => page.openForm(integration)}
          >
            {words.edit}
          </button>
          <button
            type="button"
            class="button quiet"
            aria-label={words.removeOf(name)}
            onClick={() => void onRemove(id)}
          >
            {words.remove}
          </button>
        </span>
      </div>
      {due && (
        <p class="note warn">
          <span>{words.due}</span>
          <button type="button" class="button" onClick={() => void page.keyChanged(id)}>
            {words.changed}
          </button>
        </p>
      )}
      {changedAt !== undefined && !due && (
        <p class="muted">{words.changedAgo(ago(changedAt, page.world.clock(), language))}</p>
      )}
      <Steps integration={integration} open={due} />
    </>
  );
}
