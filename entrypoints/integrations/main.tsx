import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/controls.css';
import '@/components/ui/tones.css';
import '@/components/integrations/integrations.css';
import { render } from 'preact';
import { Integrations } from '@/components/integrations/Integrations';
import { Speak } from '@/components/integrations/words';
import { writeClipboard } from '@/utils/browser/clipboard';
import { sendMessage } from '@/utils/browser/runtime';
import { localStore, onSessionChange } from '@/utils/browser/storage';
import { openTab } from '@/utils/browser/tabs';
import { integrationsScreen } from '@/utils/i18n/integrations-screen';
import { createClient } from '@/utils/messaging/client';
import { createIntegrationsPage } from '@/utils/state/integrations/page';
import { readPlace } from '@/utils/state/integrations/place';
import { languageNow } from '@/utils/state/language';
import { lockedKey } from '@/utils/vault/session';

const language = await languageNow(localStore, navigator.languages);
document.documentElement.lang = language;

const place = readPlace(location.hash);
const page = createIntegrationsPage({
  client: createClient(sendMessage),
  place,
  clock: () => Date.now(),
  openTab,
  go: (url) => location.assign(url),
  writeClipboard,
  onLockChange: (listener) => onSessionChange(lockedKey, listener),
  onReturn: (listener) => addEventListener('focus', listener),
});
// Another address is another key: nothing of this one may stay.
addEventListener('hashchange', () => location.reload());

const [{ messages }] = await Promise.all([integrationsScreen[language](), page.start()]);
// No name of an account: titles end up in the browser's history.
const { title, leaving } = messages.integrations;
document.title = place.view === 'uses' ? title : leaving.title;
render(
  <Speak words={{ language, messages }}>
    <Integrations page={page} />
  </Speak>,
  document.getElementById('root') as HTMLElement,
);
