import { useEffect, useState } from 'preact/hooks';
import { hostOf } from '@/utils/activecampaign/integrations/content';
import { kindOfHost } from '@/utils/activecampaign/integrations/kinds';
import { useOfferScreen } from '@/utils/i18n/use-offer-screen';
import type { PopupWorld } from '@/utils/state/popup';
import type { CredentialRow } from '@/utils/state/shown';
import type { TabInFront } from '@/utils/state/tab';
import { useLoaded } from './use-loaded';
import { useWords } from './words';

/** Kinds that say nothing of the one place there is: its host names it better. */
const unnamed = ['other', 'own-code'];

interface NoteUseProps {
  readonly world: Pick<PopupWorld, 'client' | 'openTab'>;
  readonly row: CredentialRow;
  readonly tab: Pick<TabInFront, 'host' | 'origin'>;
}

/** Whether a site is ActiveCampaign's own, or where the account itself is. */
const isHome = ({ origin, appHost }: CredentialRow, tab: NoteUseProps['tab']): boolean =>
  tab.origin === origin || tab.host === appHost || /(?:^|\.)activecampaign\.com$/.test(tab.host);

/**
 * Offers to note that a site uses the key that was copied there or inserted, where that is not noted yet. Asked once each
 * time, and never assumed.
 */
export function NoteUse({ world, row, tab }: NoteUseProps) {
  const { id } = row;
  const { host, origin } = tab;
  const { language } = useWords();
  const messages = useLoaded(useOfferScreen[language])?.messages;
  const [state, setState] = useState<'asking' | 'offer' | 'noted' | 'not-noted'>('asking');
  const { client, openTab } = world;
  useEffect(() => {
    if (isHome(row, tab)) return;
    void client('integrations.list', {}).then((reply) => {
      if (!reply.ok) return;
      const known = reply.value.integrations.some(
        (one) => one.credential === row.id && hostOf(one) === tab.host,
      );
      if (!known) setState('offer');
    });
  }, [client, row, tab]);
  if (!messages || state === 'asking') return null;
  const { offer: words, kindNames } = messages;

  const note = async (): Promise<void> => {
    const kind = kindOfHost(host);
    const name = unnamed.includes(kind) ? host : kindNames[kind];
    const reply = await client('integrations.add', { credential: id, kind, name, address: origin });
    setState(reply.ok && reply.value.kind === 'done' ? 'noted' : 'not-noted');
  };
  const details = (): Promise<void> => openTab(`/integrations.html#${id}`);
  return (
    <div class="note-use">
      <span role="status">
        {state === 'offer' ? words.offer(host) : state === 'noted' ? words.noted(host) : words.notNoted}
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
