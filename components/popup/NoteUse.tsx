import { useEffect, useState } from 'preact/hooks';
import { hostOf } from '@/utils/activecampaign/integrations/content';
import { kindOfHost } from '@/utils/activecampaign/integrations/kinds';
import { useOfferScreen } from '@/utils/i18n/use-offer-screen';
import type { Popup } from '@/utils/state/popup';
import type { CredentialRow } from '@/utils/state/shown';
import type { TabInFront } from '@/utils/state/tab';
import { useLoaded } from './use-loaded';
import { useWords } from './words';

/** Kinds that say nothing of the one place there is: its host names it better. */
const unnamed = ['other', 'own-code'];

/** The tab in front, where it is another site than ActiveCampaign's own and the account's. */
function siteOf({ origin, appHost }: CredentialRow, tab: TabInFront | undefined): TabInFront | undefined {
  if (!tab || tab.family || tab.origin === origin || tab.host === appHost) return undefined;
  return /(?:^|\.)activecampaign\.com$/.test(tab.host) ? undefined : tab;
}

/**
 * Offers to note that the site in front uses the key that was copied, where that is not noted yet. Asked once a copy,
 * and never assumed.
 */
export function NoteUse({ popup, row }: { popup: Popup; row: CredentialRow }) {
  const { language } = useWords();
  const messages = useLoaded(useOfferScreen[language])?.messages;
  const [state, setState] = useState<'asking' | 'offer' | 'noted' | 'not-noted'>('asking');
  const { client, openTab } = popup.world;
  const { id } = row;
  const site = siteOf(row, popup.tab.value);
  const host = site?.host;
  useEffect(() => {
    if (host === undefined) return;
    void client('integrations.list', {}).then((reply) => {
      if (!reply.ok) return;
      const known = reply.value.integrations.some((one) => one.credential === id && hostOf(one) === host);
      if (!known) setState('offer');
    });
  }, [client, id, host]);
  if (!messages || !site || state === 'asking') return null;
  const { offer: words, kindNames } = messages;

  const note = async (): Promise<void> => {
    const kind = kindOfHost(site.host);
    const name = unnamed.includes(kind) ? site.host : kindNames[kind];
    const reply = await client('integrations.add', { credential: id, kind, name, address: site.origin });
    setState(reply.ok && reply.value.kind === 'done' ? 'noted' : 'not-noted');
  };
  const details = (): Promise<void> => openTab(`/integrations.html#${id}`);
  return (
    <div class="note-use">
      <span role="status">
        {state === 'offer'
          ? words.offer(site.host)
          : state === 'noted'
            ? words.noted(site.host)
            : words.notNoted}
      </span>
      {state !== 'not-noted' && (
        // One button: the focus stays on it.
        <button type="button" class="button" onClick={state === 'offer' ? note : details}>
          {state === 'offer' ? words.note : words.details}
        </button>
      )}
    </div>
  );
}
