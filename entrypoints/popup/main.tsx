import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/controls.css';
import '@/components/ui/tones.css';
import '@/components/ui/menu.css';
import '@/components/popup/popup.css';
import '@/components/popup/account.css';
import '@/components/popup/notices.css';
import '@/components/popup/form.css';
import '@/components/popup/locked.css';
import { render } from 'preact';
import { Popup } from '@/components/popup/Popup';
import { Speak } from '@/components/ui/words';
import { writeClipboard } from '@/utils/browser/clipboard';
import { hasSiteAccess, requestSiteAccess } from '@/utils/browser/permissions';
import { sendMessage } from '@/utils/browser/runtime';
import { localStore, onSessionChange } from '@/utils/browser/storage';
import { currentTab, openOptions, openTab } from '@/utils/browser/tabs';
import { loadMessages } from '@/utils/i18n/load';
import { createClient } from '@/utils/messaging/client';
import { languageNow } from '@/utils/state/language';
import { createPopup } from '@/utils/state/popup';
import { lockedKey } from '@/utils/vault/session';

async function speak() {
  const language = await languageNow(localStore, navigator.languages);
  document.documentElement.lang = language;
  return { language, messages: await loadMessages(language) };
}

const popup = createPopup({
  client: createClient(sendMessage),
  currentTab,
  openTab,
  openOptions,
  writeClipboard,
  hasSiteAccess,
  requestSiteAccess,
  clock: () => Date.now(),
  onLocked: (listener) => onSessionChange(lockedKey, listener),
});

const [words] = await Promise.all([speak(), popup.start()]);
render(
  <Speak words={words}>
    <Popup popup={popup} />
  </Speak>,
  document.getElementById('root') as HTMLElement,
);
