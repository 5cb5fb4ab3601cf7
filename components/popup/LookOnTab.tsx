import { useState } from 'preact/hooks';
import { useWords } from '@/components/ui/words';
import type { Popup } from '@/utils/state/popup';
import type { TabInFront } from '@/utils/state/tab';

/** Looks for the pair on a page of a host that is not ActiveCampaign's own, and can be allowed to do so for good. */
export function LookOnTab({ popup, tab }: { popup: Popup; tab: TabInFront }) {
  const { messages } = useWords();
  const words = messages.popup.look;
  const [result, setResult] = useState<string>();
  const [found, setFound] = useState(false);

  const look = async (): Promise<void> => {
    const reply = await popup.world.client('page.look', { tabId: tab.id });
    const seen = reply.ok && reply.value.found;
    setFound(seen);
    setResult(seen ? words.found : reply.ok ? words.nothing : messages.errors[reply.error.code]);
  };

  return (
    <div class="notice look">
      <p role="status">{result ?? words.offer}</p>
      {found ? (
        <button type="button" class="button" onClick={() => popup.world.requestSiteAccess(tab.origin)}>
          {words.always(tab.host)}
        </button>
      ) : (
        <button type="button" class="button" onClick={look}>
          {words.button}
        </button>
      )}
    </div>
  );
}
