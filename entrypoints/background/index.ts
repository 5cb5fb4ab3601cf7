import { defineBackground } from 'wxt/utils/define-background';
import {
  onSiteAccessGranted,
  onSiteAccessRemoved,
} from '@/utils/browser/permissions';
import { onInstalled, onMessage, onStartup, self } from '@/utils/browser/runtime';
import { keepContentScriptsOut } from '@/utils/browser/storage';
import { checkReachable } from '@/utils/credentials/reach';
import { contract } from '@/utils/messaging/contract';
import type { ErrorCode } from '@/utils/messaging/reply';
import { createServer } from '@/utils/messaging/server';
import { VaultClosed } from '@/utils/vault/vault';
import { contentScriptHandlers } from './content-script-handlers';
import { ownPageHandlers } from './own-page-handlers';
import { watchAllowedSites } from './page-scripts';
import { buildWorld } from './world';

const codeOf = (problem: unknown): ErrorCode => {
  if (problem instanceof VaultClosed) return `vault-${problem.problem}`;
  return /quota/i.test(String(problem)) ? 'storage-full' : 'internal';
};

export default defineBackground(() => {
  const { credentials, drafts } = buildWorld();
  const handlers = { ...ownPageHandlers(credentials, drafts), ...contentScriptHandlers(credentials) };
  onMessage(createServer(contract, handlers, { extension: self(), onRefusal: () => undefined, codeOf }));

  onInstalled(() => {
    void keepContentScriptsOut();
    void watchAllowedSites();
  });
  onStartup(() => void watchAllowedSites());
  onSiteAccessRemoved(() => void watchAllowedSites());
  onSiteAccessGranted((patterns) => {
    void watchAllowedSites();
    const origins = patterns.map((pattern) => pattern.replace(/\/\*$/, '')).filter((one) => !one.includes('*'));
    void checkReachable(origins, credentials);
  });
});
