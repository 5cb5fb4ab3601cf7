import { wakeAt, wakeNever } from '@/utils/browser/alarms';
import { showBadge } from '@/utils/browser/badge';
import { notify } from '@/utils/browser/notifications';
import {
  type Badge,
  createWatching,
  type UsesOf,
  type Watching,
} from '@/utils/credentials/watching/watching';
import { newsText, type WatchWords, watchWords } from '@/utils/i18n/watch-words';
import { languageNow } from '@/utils/state/language';
import type { Background } from './world';

/** The name of the wake-up that looks at what is saved. It ends up on the disk, and says nothing. */
export const watchAlarm = 'watch';

/** The id of the one notification there is: a new one takes its place. */
export const watchNotification = 'watch';

const grey = '#5b6672';
const red = '#b3261e';

const buttonBadge = (badge: Badge, { button }: WatchWords) => {
  if (badge.kind === 'failing')
    return {
      text: badge.count > 999 ? '999+' : String(badge.count),
      colour: red,
      title: button.failing(badge.count),
    };
  return badge.kind === 'paused'
    ? { text: '||', colour: grey, title: button.paused }
    : { text: '', colour: grey, title: button.none };
};

/** Watching, built on the real browser. `usesOf`: where credentials are used. */
export function buildWatching({ credentials, local }: Background, usesOf: UsesOf): Watching {
  const words = async (): Promise<WatchWords> => watchWords[await languageNow(local, navigator.languages)];
  return createWatching({
    ...credentials,
    local,
    later: (ms, work) => void setTimeout(work, ms),
    isOpen: () => credentials.vault.isOpen(),
    wakeAt: (at) => wakeAt(watchAlarm, at),
    wakeNever: () => wakeNever(watchAlarm),
    showBadge: async (badge) => showBadge(buttonBadge(badge, await words())),
    notify: async (changes, names) => {
      const said = await words();
      await notify(watchNotification, said.title, newsText(changes, names, said));
    },
    usesOf,
  });
}
