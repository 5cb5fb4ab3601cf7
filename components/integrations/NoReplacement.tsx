import type { IntegrationsPage } from '@/utils/state/integrations/page';
import { developerPagePlace } from '@/utils/state/popup';
import type { CredentialRow } from '@/utils/state/shown';
import { useWords } from './words';

/** Where keys are pasted: the popup's own screen. */
const addingPage = '/popup.html';

/** No key can take over yet: how to come by one. */
export function NoReplacement({ page, row }: { page: IntegrationsPage; row: CredentialRow }) {
  const words = useWords().messages.integrations.leaving;
  return (
    <section class="use">
      <h2>{words.noReplacement}</h2>
      <ol>
        {words.makeOne.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="muted">{words.makeOneWho}</p>
      <span class="buttons">
        {developerPagePlace(row) && (
          <button type="button" class="button" onClick={() => void page.openDeveloperPage(row)}>
            {words.openDeveloperPage}
          </button>
        )}
        <button type="button" class="button" onClick={() => void page.world.openTab(addingPage)}>
          {words.paste}
        </button>
      </span>
    </section>
  );
}
