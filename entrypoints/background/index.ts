import { defineBackground } from 'wxt/utils/define-background';
import { onSiteAccessGranted, onSiteAccessRemoved } from '@/utils/browser/permissions';
import { onInstalled, onMessage, onStartup, self } from '@/utils/browser/runtime';
import { keepContentScriptsOut } from '@/utils/browser/storage';
import { checkReachable } from '@/utils/credentials/reach';
import { contract } from '@/utils/messaging/contract';
import type { ErrorCode } from '@/utils/messaging/reply';
import { createServer } from '@/utils/messaging/server';
import { VaultClosed } from '@/utils/vault/closed';
import { contentScriptHandlers } from './content-script-handlers';
import { ownPageHandlers } from './own-page-handlers';
import { watchAllowedSites, watchOpenTabs } from './page-scripts';
import { buildWorld } from './world';

const codeOf = (problem: unknown): ErrorCode => {
  if (problem instanceof VaultClosed) return `vault-${problem.problem}`;
  return /quota/i.test(String(problem)) ? 'storage-full' : 'internal';
};

/** For work that nobody waits for: what fails shows itself where the person next looks for it. */
const unattended = (...work: readonly Promise<unknown>[]): void => {
  void Promise.allSettled(work);
};

export default defineBackground(() => {
  const { credentials, drafts } = buildWorld();
  const handlers = { ...ownPageHandlers(credentials, drafts), ...contentScriptHandlers(credentials) };
  onMessage(createServer(contract, handlers, { extension: self(), onRefusal: () => undefined, codeOf }));

  onInstalled(() => unattended(keepContentScriptsOut(), watchAllowedSites(), watchOpenTabs()));
  onStartup(() => unattended(watchAllowedSites()));
  onSiteAccessRemoved(() => unattended(watchAllowedSites()));
  onSiteAccessGranted(() => unattended(watchAllowedSites(), checkReachable(credentials)));
});
