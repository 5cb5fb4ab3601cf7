import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/controls.css';
import '@/components/ui/tones.css';
import '@/components/options/options.css';
import { render } from 'preact';
import { Options } from '@/components/options/Options';
import { Speak } from '@/components/ui/words';
import { saveFile } from '@/utils/browser/files';
import { dropSiteAccess, grantedPatterns } from '@/utils/browser/permissions';
import { sendMessage, version } from '@/utils/browser/runtime';
import { localStore, onSessionChange } from '@/utils/browser/storage';
import { loadMessages } from '@/utils/i18n/load';
import { createClient } from '@/utils/messaging/client';
import { chooseLanguage, languageChoice, languageNow } from '@/utils/state/language';
import { createOptions } from '@/utils/state/options';
import { lockedKey } from '@/utils/vault/session';

const options = createOptions({
  languageChoice: () => languageChoice(localStore),
  chooseLanguage: (choice) => chooseLanguage(localStore, choice),
  grantedPatterns,
  dropSiteAccess,
  version: version(),
  client: createClient(sendMessage),
  saveFile,
  clock: () => Date.now(),
  onLockChange: (listener) => onSessionChange(lockedKey, listener),
  // Firefox has the idle API, but no state for a locked screen.
  tellsScreen: !import.meta.env.FIREFOX,
});

const language = await languageNow(localStore, navigator.languages);
document.documentElement.lang = language;
const [messages] = await Promise.all([loadMessages(language), options.start()]);
render(
  <Speak words={{ language, messages }}>
    <Options options={options} />
  </Speak>,
  document.getElementById('root') as HTMLElement,
);
