import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/controls.css';
import '@/components/ui/tones.css';
import '@/components/rights/rights.css';
import { render } from 'preact';
import { Rights } from '@/components/rights/Rights';
import { Speak } from '@/components/rights/words';
import { sendMessage } from '@/utils/browser/runtime';
import { localStore, onSessionChange } from '@/utils/browser/storage';
import { openTab } from '@/utils/browser/tabs';
import { rightsScreen } from '@/utils/i18n/screens';
import { createClient } from '@/utils/messaging/client';
import { languageNow } from '@/utils/state/language';
import { createRightsPage } from '@/utils/state/rights';
import { lockedKey } from '@/utils/vault/session';

const language = await languageNow(localStore, navigator.languages);
document.documentElement.lang = language;

const page = createRightsPage({
  client: createClient(sendMessage),
  id: location.hash.slice(1),
  later(ms, work) {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
  openTab,
  onLockChange: (listener) => onSessionChange(lockedKey, listener),
});
// Another address is another key: nothing of this one may stay.
addEventListener('hashchange', () => location.reload());

const [{ messages }] = await Promise.all([rightsScreen[language](), page.start()]);
// No name of an account: titles end up in the browser's history.
document.title = messages.rights.title;
render(
  <Speak words={{ language, messages }}>
    <Rights page={page} />
  </Speak>,
  document.getElementById('root') as HTMLElement,
);
