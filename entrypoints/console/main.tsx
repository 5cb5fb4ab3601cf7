import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/controls.css';
import '@/components/ui/menu.css';
import '@/components/ui/badge.css';
import '@/components/console/console.css';
import '@/components/console/operations.css';
import '@/components/console/form.css';
import '@/components/console/request.css';
import '@/components/console/guard/guard.css';
import { render } from 'preact';
import { Console } from '@/components/console/Console';
import { showIcon } from '@/components/console/icon';
import { Speak } from '@/components/console/words';
import { writeClipboard } from '@/utils/browser/clipboard';
import { chooseFile, saveFile } from '@/utils/browser/files';
import { sendMessage, version } from '@/utils/browser/runtime';
import { localStore, onSessionChange } from '@/utils/browser/storage';
import { openTab } from '@/utils/browser/tabs';
import { consoleScreen, operationsScreen, reportScreen } from '@/utils/i18n/screens';
import { createClient } from '@/utils/messaging/client';
import { createConsolePage } from '@/utils/state/console/page';
import { languageNow } from '@/utils/state/language';
import { lockedKey } from '@/utils/vault/session';

const language = await languageNow(localStore, navigator.languages);
document.documentElement.lang = language;
const [{ messages }, { operationsWords: spoken }, { operationsWords: english }] = await Promise.all([
  consoleScreen[language](),
  operationsScreen[language](),
  operationsScreen.en(),
]);
document.title = messages.console.title;

const page = createConsolePage({
  client: createClient(sendMessage),
  id: location.hash.slice(1),
  local: localStore,
  spoken,
  searched: language === 'en' ? [english] : [spoken, english],
  newCall: () => crypto.randomUUID(),
  clock: () => Date.now(),
  later(ms, work) {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
  openTab,
  writeClipboard,
  saveFile,
  chooseFile,
  reporting: {
    version: version(),
    userAgent: navigator.userAgent,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    language,
    async wordsIn(language) {
      const [{ messages }, { operationsWords: operations }] = await Promise.all([
        reportScreen[language](),
        operationsScreen[language](),
      ]);
      return { language, messages, operations };
    },
  },
  mac: /mac/i.test(navigator.platform),
  onLockChange: (listener) => onSessionChange(lockedKey, listener),
  onReturn: (listener) => addEventListener('focus', listener),
});
// Another address is another account: nothing of this one may stay.
addEventListener('hashchange', () => location.reload());
page.account.row.subscribe((row) => showIcon(document, row?.colour));

await page.start();
render(
  <Speak words={{ language, messages }}>
    <Console page={page} />
  </Speak>,
  document.getElementById('root') as HTMLElement,
);
