import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/controls.css';
import '@/components/ui/badge.css';
import '@/components/ui/tones.css';
import '@/components/popup/popup.css';
import '@/components/popup/account.css';
import '@/components/popup/notices.css';
import '@/components/popup/inserting/inserting.css';
import { render } from 'preact';
import { Inserting } from '@/components/popup/inserting/Inserting';
import { SpeakInsert } from '@/components/popup/inserting/words';
import { Speak } from '@/components/popup/words';
import { accountOfHost } from '@/utils/activecampaign/hosts';
import { sendMessage } from '@/utils/browser/runtime';
import { localStore, onSessionChange, sessionStore } from '@/utils/browser/storage';
import { openTab } from '@/utils/browser/tabs';
import { glance } from '@/utils/credentials/glance';
import { insertScreen } from '@/utils/i18n/insert-screen';
import { popupScreen } from '@/utils/i18n/popup-screens';
import { createClient } from '@/utils/messaging/client';
import { createInserting } from '@/utils/state/inserting';
import { languageNow } from '@/utils/state/language';
import { lockedKey } from '@/utils/vault/session';

const inserting = createInserting(
  {
    client: createClient(sendMessage),
    glance: () => glance(sessionStore, Date.now()),
    openTab,
    later: (ms, work) => void setTimeout(work, ms),
    onLocked: (listener) => onSessionChange(lockedKey, listener),
  },
  accountOfHost,
);

const speak = async () => {
  const language = await languageNow(localStore, navigator.languages);
  document.documentElement.lang = language;
  const [popup, insert] = await Promise.all([popupScreen[language](), insertScreen[language]()]);
  return { popup: { language, ...popup }, insert: { language, ...insert } };
};

const [words] = await Promise.all([speak(), inserting.start()]);
render(
  <Speak words={words.popup}>
    <SpeakInsert words={words.insert}>
      <Inserting inserting={inserting} />
    </SpeakInsert>
  </Speak>,
  document.getElementById('root') as HTMLElement,
);
