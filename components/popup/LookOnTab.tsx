import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Popup } from '@/utils/state/popup';
import type { TabInFront } from '@/utils/state/tab';
import { ErrorWords } from './ErrorWords';
import { useWords } from './words';

/** Looks for the pair on a page of a host that is not ActiveCampaign's own, and can be allowed to do so for good. */
export function LookOnTab({ popup, tab }: { popup: Popup; tab: TabInFront }) {
  const words = useWords().messages.popup.look;
  const [said, setSaid] = useState<ComponentChildren>(words.offer);
  const [step, setStep] = useState<'look' | 'allow' | 'done'>('look');

  const look = async (): Promise<void> => {
    const reply = await popup.world.client('page.look', { tabId: tab.id });
    if (!reply.ok) return setSaid(<ErrorWords error={reply.error} />);
    setSaid(reply.value.found ? words.found : words.nothing);
    if (reply.value.found) setStep('allow');
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
