import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startHelpers } from '@/components/developer-page/helpers';
import { once } from '@/components/developer-page/once';
import { findPair, isDeveloperPage } from '@/utils/activecampaign/developer-page';
import { isConnected, sendFromPage } from '@/utils/browser/page-runtime';
import { createClient } from '@/utils/messaging/client';

/** Put into a frame by the background; what it returns, `executeScript` hands back. */
export default defineUnlistedScript(() => {
  const client = createClient(sendFromPage);
  const start = (gone: () => void) =>
    startHelpers({ view: window, find: findPair, isDeveloperPage, client, isConnected }, gone);
  return once(globalThis, 'helpers', start).look();
});
