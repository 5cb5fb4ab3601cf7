import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/controls.css';
import '@/components/ui/tones.css';
import '@/components/ui/menu.css';
import '@/components/ui/badge.css';
import '@/components/accounts/wall.css';
import '@/components/accounts/lines.css';
import '@/components/accounts/changes.css';
import '@/components/accounts/uses.css';
import { render } from 'preact';
import { Wall } from '@/components/accounts/Wall';
import { Speak } from '@/components/accounts/words';
import { writeClipboard } from '@/utils/browser/clipboard';
import { saveFile } from '@/utils/browser/files';
import { requestSiteAccess } from '@/utils/browser/permissions';
import { sendMessage } from '@/utils/browser/runtime';
import { localStore, onSessionChange } from '@/utils/browser/storage';
import { openTab } from '@/utils/browser/tabs';
import { accountsScreen } from '@/utils/i18n/screens';
import { createClient } from '@/utils/messaging/client';
import { languageNow } from '@/utils/state/language';
import { createWall } from '@/utils/state/wall/page';
import { lockedKey } from '@/utils/vault/session';

const language = await languageNow(localStore, navigator.languages);
document.documentElement.lang = language;

const wall = createWall({
  client: createClient(sendMessage),
  language,
  clock: () => Date.now(),
  later(ms, work) {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
  openTab,
  writeClipboard,
  requestSiteAccess,
  saveFile,
  onLockChange: (listener) => onSessionChange(lockedKey, listener),
  onReturn: (listener) => addEventListener('focus', listener),
});

const [{ messages }] = await Promise.all([accountsScreen[language](), wall.start()]);
document.title = messages.wall.title;
render(
  <Speak words={{ language, messages }}>
    <Wall wall={wall} />
  </Speak>,
  document.getElementById('root') as HTMLElement,
);
