import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/controls.css';
import '@/components/ui/badge.css';
import '@/components/ui/tones.css';
import '@/components/ui/menu.css';
import '@/components/popup/popup.css';
import '@/components/popup/account.css';
import '@/components/popup/notices.css';
import '@/components/popup/news.css';
import { render } from 'preact';
import { needsDiagnosis, preloadDiagnosis } from '@/components/popup/diagnosis';
import { Popup } from '@/components/popup/Popup';
import { Speak } from '@/components/popup/words';
import { writeClipboard } from '@/utils/browser/clipboard';
import { dropClipboardRead, requestClipboardRead } from '@/utils/browser/clipboard-permission';
import { hasSiteAccess, requestSiteAccess } from '@/utils/browser/permissions';
import { sendMessage } from '@/utils/browser/runtime';
import { onSessionChange } from '@/utils/browser/storage';
import { openOptions, openOptionsAt, openTab } from '@/utils/browser/tabs';
import { onClipboardChange } from '@/utils/clipboard/changes';
import { popupScreen } from '@/utils/i18n/popup-screens';
import { createClient } from '@/utils/messaging/client';
import { createPopup } from '@/utils/state/popup';
import { lockedKey } from '@/utils/vault/session';
import { takeAsked } from './asked';

const asked = takeAsked();

async function speak() {
  const language = await asked.language;
  document.documentElement.lang = language;
  const { messages } = await popupScreen[language]();
  return { language, messages };
}

const popup = createPopup({
  client: createClient(sendMessage),
  requestClipboardRead,
  dropClipboardRead,
  onClipboardChange,
  currentTab: () => asked.tab,
  openTab,
  openOptions,
  openOptionsAt,
  writeClipboard,
  hasSiteAccess,
  requestSiteAccess,
  clock: () => Date.now(),
  glance: () => asked.listing,
  onLocked: (listener) => onSessionChange(lockedKey, listener),
});

const [words] = await Promise.all([speak(), popup.start()]);
const first = popup.chosen.value;
if (first && needsDiagnosis(first)) await preloadDiagnosis(words.language);
render(
  <Speak words={words}>
    <Popup popup={popup} />
  </Speak>,
  document.getElementById('root') as HTMLElement,
);
