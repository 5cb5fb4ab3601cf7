import { defineBackground } from 'wxt/utils/define-background';
import { onWake } from '@/utils/browser/alarms';
import { onClipboardPermission } from '@/utils/browser/clipboard-permission';
import { onCommand } from '@/utils/browser/commands';
import { onScreenLocked } from '@/utils/browser/idle';
import { NoDatabase } from '@/utils/browser/indexed-db';
import { onNotificationClicked } from '@/utils/browser/notifications';
import { onSiteAccessGranted, onSiteAccessRemoved } from '@/utils/browser/permissions';
import { onInstalled, onMessage, onStartup, self } from '@/utils/browser/runtime';
import { keepContentScriptsOut, onSessionChange, onSessionPresence } from '@/utils/browser/storage';
import { openTab } from '@/utils/browser/tabs';
import { CallGone, CredentialGone } from '@/utils/console/gone';
import { createIntegrations } from '@/utils/credentials/integrations/store';
import { checkReachable } from '@/utils/credentials/reach';
import { contract } from '@/utils/messaging/contract';
import type { ErrorCode } from '@/utils/messaging/reply';
import { createServer } from '@/utils/messaging/server';
import { BackupTooLarge } from '@/utils/vault/backup/write';
import { VaultClosed } from '@/utils/vault/closed';
import { NotVerified } from '@/utils/vault/not-verified';
import { lockedKey, sessionKey } from '@/utils/vault/session';
import { accountsHandlers, buildCheckAll } from './accounts-handlers';
import { backupHandlers } from './backup-handlers';
import { buildClipboard, clipboardAlarm } from './clipboard';
import { clipboardHandlers } from './clipboard-handlers';
import { buildConsole } from './console';
import { consoleHandlers } from './console-handlers';
import { contentScriptHandlers } from './content-script-handlers';
import { doctorHandlers } from './doctor-handlers';
import { buildDownloads, downloadHandlers } from './download-handlers';
import { buildFetchAll, buildKeyRemoval, fetchAlarm, fetchHandlers } from './fetch-handlers';
import { handoverHandlers } from './handover-handlers';
import { buildHistory, historyHandlers } from './history-handlers';
import { buildInsert, listenForInsert, showInsertMenu } from './insert';
import { insertHandlers } from './insert-handlers';
import { integrationsHandlers } from './integrations-handlers';
import { ownPageHandlers } from './own-page-handlers';
import { watchAllowedSites, watchOpenTabs } from './page-scripts';
import { buildPicks, pickHandlers } from './pick-handlers';
import { reportHandlers } from './report-handlers';
import { buildRights, rightsHandlers } from './rights-handlers';
import { rotationHandlers } from './rotation-handlers';
import { savedHandlers } from './saved-handlers';
import { vaultHandlers } from './vault-handlers';
import { buildWatching, watchAlarm, watchNotification } from './watching';
import { watchingHandlers } from './watching-handlers';
import { buildWorld, lockAlarm } from './world';

const codeOf = (problem: unknown): ErrorCode => {
  if (problem instanceof VaultClosed) return `vault-${problem.problem}`;
  if (problem instanceof CallGone || problem instanceof CredentialGone) return 'gone';
  if (problem instanceof NoDatabase) return 'no-database';
  if (problem instanceof NotVerified) return 'not-written';
  if (problem instanceof BackupTooLarge) return 'backup-too-large';
  // The browsers' own words: for a quota, and for a disk without room.
  return /quota|no.?space|disk.{0,20}full|IO error/i.test(String(problem)) ? 'storage-full' : 'internal';
};

/** For work that nobody waits for: what fails shows itself where the person next looks for it. */
const unattended = (...work: readonly Promise<unknown>[]): void => {
  void Promise.allSettled(work);
};

export default defineBackground(() => {
  const background = buildWorld();
  const { credentials, keeper, refusals } = background;
  const clipboard = buildClipboard();
  const picks = buildPicks(background);
  const history = buildHistory(background);
  const fetchAll = buildFetchAll(background);
  const keyRemoval = buildKeyRemoval(background);
  const console = buildConsole(background, picks, history, fetchAll);
  const downloads = buildDownloads(background);
  const checkAll = buildCheckAll(background);
  const rights = buildRights(background);
  const insert = buildInsert();
  const integrations = createIntegrations(credentials);
  const watching = buildWatching(background, integrations.names);
  background.onListing(({ rows }) => {
    const failing = rows.filter(({ lastCheck }) => lastCheck?.diagnosis.state === 'bad').length;
    unattended(watching.listed(failing));
  });
  const handlers = {
    ...ownPageHandlers(background),
    ...vaultHandlers(background),
    ...accountsHandlers(checkAll),
    ...backupHandlers(background),
    ...contentScriptHandlers(credentials),
    ...clipboardHandlers(clipboard),
    ...consoleHandlers(background, console),
    ...doctorHandlers(background),
    ...downloadHandlers(downloads),
    ...fetchHandlers(fetchAll, keyRemoval),
    ...handoverHandlers(background),
    ...historyHandlers(background, history),
    ...insertHandlers(insert, credentials),
    ...integrationsHandlers(integrations),
    ...pickHandlers(picks),
    ...reportHandlers(background),
    ...rightsHandlers(rights),
    ...rotationHandlers(background, integrations),
    ...savedHandlers(background),
    ...watchingHandlers(watching),
  };
  onMessage(createServer(contract, handlers, { extension: self(), onRefusal: refusals.note, codeOf }));

  // At every start: once refused, it would otherwise stay so.
  unattended(keepContentScriptsOut());
  // What fell due while no background lived.
  unattended(clipboard.clearIfDue());
  // Off, that is one look at the choice. On: what was cut short, and the alarm where the browser forgot it.
  unattended(watching.wake());
  unattended(fetchAll.wake());
  onInstalled(() => unattended(watchAllowedSites(), watchOpenTabs(), showInsertMenu()));
  onStartup(() => unattended(watchAllowedSites(), showInsertMenu()));
  onSiteAccessRemoved(() => unattended(watchAllowedSites()));
  onSiteAccessGranted(() => unattended(watchAllowedSites(), checkReachable(credentials)));
  onWake(clipboardAlarm, () => unattended(clipboard.clearIfDue()));
  onClipboardPermission(() => unattended(clipboard.clearIfDue()));
  onWake(lockAlarm, () => unattended(keeper.lockIfDue()));
  onScreenLocked(() => unattended(keeper.screenLocked()));
  // Names of people, lists and answers are the vault's, and while it is locked nobody holds them.
  onSessionChange(lockedKey, picks.forget);
  onSessionChange(lockedKey, console.forget);
  onSessionChange(lockedKey, credentials.repository.forget);
  onSessionChange(lockedKey, background.checks.forget);
  onSessionChange(lockedKey, downloads.forget);
  onSessionChange(lockedKey, checkAll.forget);
  onSessionChange(lockedKey, rights.forget);
  onSessionChange(lockedKey, fetchAll.forget);
  onSessionChange(lockedKey, keyRemoval.forget);
  onSessionPresence(sessionKey, (isOpen) => unattended(isOpen ? fetchAll.wake() : Promise.resolve()));
  onWake(fetchAlarm, () => unattended(fetchAll.wake()));
  onWake(watchAlarm, () => unattended(watching.wake()));
  onSessionPresence(sessionKey, (isOpen) => unattended(isOpen ? watching.opened() : watching.pause()));
  onNotificationClicked(watchNotification, () => unattended(openTab('/accounts.html')));
  onCommand('lock', () => unattended(keeper.lock()));
  listenForInsert(insert, unattended);
});
