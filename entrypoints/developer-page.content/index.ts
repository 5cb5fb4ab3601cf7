import { defineContentScript } from 'wxt/utils/define-content-script';
import { once } from '@/components/developer-page/once';
import { watch } from '@/components/developer-page/watcher';
import { isDeveloperPage } from '@/utils/activecampaign/developer-page/page';
import { isConnected, sendFromPage } from '@/utils/browser/page-runtime';
import { createClient } from '@/utils/messaging/client';

export default defineContentScript({
  matches: ['https://*.activehosted.com/*'],
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    once(globalThis, 'watcher', (gone) =>
      watch({ view: window, isDeveloperPage, client: createClient(sendFromPage), isConnected }, gone),
    );
  },
});
