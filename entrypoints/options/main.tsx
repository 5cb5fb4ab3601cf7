import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/controls.css';
import '@/components/ui/tones.css';
import '@/components/options/options.css';
import '@/components/options/first-run.css';
import { render } from 'preact';
import { Options } from '@/components/options/Options';
import { Speak } from '@/components/options/words';
import { dropClipboardRead, requestClipboardRead } from '@/utils/browser/clipboard-permission';
import { saveFile } from '@/utils/browser/files';
import { mayNotify, requestNotifications } from '@/utils/browser/notifications';
import { authenticator } from '@/utils/browser/passkey';
import { dropSiteAccess, grantedPatterns } from '@/utils/browser/permissions';
import { sendMessage, version } from '@/utils/browser/runtime';
import { localStore, onSessionChange } from '@/utils/browser/storage';
import { onClipboardChange } from '@/utils/clipboard/changes';
import { optionsScreen } from '@/utils/i18n/screens';
import { createClient } from '@/utils/messaging/client';
import { chooseLanguage, languageChoice, languageNow } from '@/utils/state/language';
import { createOptions } from '@/utils/state/options';
import { optionsPlace, placeId } from '@/utils/state/options-place';
import { lockedKey } from '@/utils/vault/session';

const options = createOptions({
  languageChoice: () => languageChoice(localStore),
  chooseLanguage: (choice) => chooseLanguage(localStore, choice),
  grantedPatterns,
  dropSiteAccess,
  version: version(),
  place: optionsPlace(location.hash),
  chosenId: placeId(location.hash),
  client: createClient(sendMessage),
  requestClipboardRead,
  dropClipboardRead,
  onClipboardChange,
  mayNotify,
  requestNotifications,
  saveFile,
  clock: () => Date.now(),
  onLockChange: (listener) => onSessionChange(lockedKey, listener),
  // Firefox has the idle API, but no state for a locked screen.
  tellsScreen: !import.meta.env.FIREFOX,
  // Firefox takes no extension for a relying party.
  authenticator: import.meta.env.FIREFOX ? undefined : authenticator,
});

const language = await languageNow(localStore, navigator.languages);
document.documentElement.lang = language;
const [{ messages }] = await Promise.all([optionsScreen[language](), options.start()]);
render(
  <Speak words={{ language, messages }}>
    <Options options={options} />
  </Speak>,
  document.getElementById('root') as HTMLElement,
);
