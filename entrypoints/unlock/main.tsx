import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/controls.css';
import '@/components/unlock/unlock.css';
import { render } from 'preact';
import { Unlock } from '@/components/unlock/Unlock';
import { Speak } from '@/components/unlock/words';
import { authenticator } from '@/utils/browser/passkey';
import { sendMessage } from '@/utils/browser/runtime';
import { localStore } from '@/utils/browser/storage';
import { closeThisTab } from '@/utils/browser/tabs';
import { unlockScreen } from '@/utils/i18n/screens';
import { createClient } from '@/utils/messaging/client';
import { languageNow } from '@/utils/state/language';
import { unlockWithPasskey } from '@/utils/state/passkey-unlock';

/** How long it can be read that Keyring is unlocked, in ms. */
const readingTime = 1_500;

const client = createClient(sendMessage);
const language = await languageNow(localStore, navigator.languages);
document.documentElement.lang = language;
const { messages } = await unlockScreen[language]();
render(
  <Speak words={{ language, messages }}>
    <Unlock
      unlock={() => unlockWithPasskey(client, authenticator)}
      onceFocused={(listener) => {
        if (document.hasFocus()) listener();
        else window.addEventListener('focus', listener, { once: true });
      }}
      done={() => setTimeout(closeThisTab, readingTime)}
    />
  </Speak>,
  document.getElementById('root') as HTMLElement,
);
