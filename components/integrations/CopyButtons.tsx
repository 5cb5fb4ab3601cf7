import { Icon } from '@/components/ui/Icon';
import type { IntegrationsPage } from '@/utils/state/integrations/page';
import type { CredentialRow } from '@/utils/state/shown';
import { useWords } from './words';

/** The key and the URL at hand, to be pasted where the integration is. */
export function CopyButtons({ page, row }: { page: IntegrationsPage; row: CredentialRow }) {
  const { popup: words } = useWords().messages;
  return (
    <span class="buttons">
      <button type="button" class="button" onClick={() => void page.copy(row, 'key')}>
        <Icon name="copy" />
        {words.copyKey}
      </button>
      <button type="button" class="button" onClick={() => void page.copy(row, 'url')}>
        {words.copyUrl}
      </button>
    </span>
  );
}
