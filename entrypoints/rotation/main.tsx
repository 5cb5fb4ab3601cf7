import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/controls.css';
import '@/components/ui/tones.css';
import '@/components/rotation/rotation.css';
import { render } from 'preact';
import { Rotations } from '@/components/rotation/Rotations';
import { Speak } from '@/components/rotation/words';
import { writeClipboard } from '@/utils/browser/clipboard';
import { saveFile } from '@/utils/browser/files';
import { sendMessage } from '@/utils/browser/runtime';
import { localStore, onSessionChange, onSessionPresence } from '@/utils/browser/storage';
import { openTab } from '@/utils/browser/tabs';
import { glanceKey } from '@/utils/credentials/glance';
import { rotationScreen } from '@/utils/i18n/screens';
import { createClient } from '@/utils/messaging/client';
import { languageNow } from '@/utils/state/language';
import { createRotationPage } from '@/utils/state/rotation';
import { lockedKey } from '@/utils/vault/session';

const language = await languageNow(localStore, navigator.languages);
document.documentElement.lang = language;

const page = createRotationPage({
  client: createClient(sendMessage),
  hash: () => location.hash,
  go(hash, replace = false) {
    if (replace) location.replace(`#${hash}`);
    else location.hash = hash;
  },
  onHashChange: (listener) => addEventListener('hashchange', listener),
  clock: () => Date.now(),
  openTab,
  writeClipboard,
  saveFile,
  onLockChange: (listener) => onSessionChange(lockedKey, listener),
  onChange(listener) {
    onSessionPresence(glanceKey, (isThere) => isThere && listener());
    addEventListener('focus', listener);
  },
});

const [{ messages }] = await Promise.all([rotationScreen[language](), page.start()]);
// No name of an account: titles end up in the browser's history.
document.title = messages.rotation.title;
render(
  <Speak words={{ language, messages }}>
    <Rotations page={page} />
  </Speak>,
  document.getElementById('root') as HTMLElement,
);
