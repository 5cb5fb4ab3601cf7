import { useState } from 'preact/hooks';
import { useWords } from '@/components/ui/words';
import type { Popup } from '@/utils/state/popup';
import type { TabInFront } from '@/utils/state/tab';

/** Looks for the pair on a page of a host that is not ActiveCampaign's own, and can be allowed to do so for good. */
export function LookOnTab({ popup, tab }: { popup: Popup; tab: TabInFront }) {
  const { messages } = useWords();
  const words = messages.popup.look;
  const [said, setSaid] = useState(words.offer);
  const [step, setStep] = useState<'look' | 'allow' | 'done'>('look');

  const look = async (): Promise<void> => {
    const reply = await popup.world.client('page.look', { tabId: tab.id });
    const found = reply.ok && reply.value.found;
    setSaid(found ? words.found : reply.ok ? words.nothing : messages.errors[reply.error.code]);
    if (found) setStep('allow');
  };
  const allow = async (): Promise<void> => {
    // A browser may refuse to ask at all, as for an address with a port: then nothing has changed.
    if (!(await popup.world.requestSiteAccess(tab.origin).catch(() => false))) return;
    setSaid(words.allowed(tab.host));
    setStep('done');
  };

  return (
    <div class="notice look">
      <p role="status">{said}</p>
      {step === 'look' && (
        <button type="button" class="button" onClick={look}>
          {words.button}
        </button>
      )}
      {step === 'allow' && (
        <button type="button" class="button" onClick={allow}>
          {words.always(tab.host)}
        </button>
      )}
    </div>
  );
}
