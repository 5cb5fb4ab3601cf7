import { developerPageUrl } from '@/utils/activecampaign/hosts';
import type { Popup } from '@/utils/state/popup';
import type { TabInFront } from '@/utils/state/tab';
import { useWords } from './words';

/**
 * The tab in front belongs to an account that is not saved: the way to its Developer settings page, or, on that page,
 * to the paste for when the page helpers found nothing with certainty.
 */
export function UnsavedTab({ popup, tab }: { popup: Popup; tab: TabInFront }) {
  const words = useWords().messages.popup.unsavedTab;
  return (
    <div class="notice look">
      <p>{words.notice(tab.account)}</p>
      {tab.developerPage ? (
        <button type="button" class="button" onClick={() => (popup.screen.value = { name: 'add' })}>
          {words.paste}
        </button>
      ) : (
        <button
          type="button"
          class="button"
          onClick={() => popup.world.openTab(developerPageUrl(tab.account))}
        >
          {words.open}
        </button>
      )}
    </div>
  );
}
