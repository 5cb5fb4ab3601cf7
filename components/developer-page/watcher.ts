import type { Client } from '@/utils/messaging/client';
import { onAddressChange } from './address-change';

export interface WatcherWorld {
  readonly view: Window;
  readonly isDeveloperPage: (address: Location) => boolean;
  readonly client: Client;
  /** Whether the extension is still there. */
  readonly isConnected: () => boolean;
}

/**
 * Tells the background whenever this frame comes to a Developer settings page. Looks at the address alone.
 *
 * @param gone called when it has ended, because the extension is no longer there.
 */
export function watch(world: WatcherWorld, gone: () => void): AbortController {
  const { view, isDeveloperPage, client, isConnected } = world;
  const over = new AbortController();
  let there = false;
  const tell = async () => {
    const reply = await client('page.ready', {});
    // Once more and no more: a worker that was just ending is there again at the next message.
    if (!reply.ok && reply.error.retryable && there && isConnected()) await client('page.ready', {});
  };
  const notice = () => {
    if (!isConnected()) {
      over.abort();
      return gone();
    }
    const before = there;
    there = isDeveloperPage(view.location);
    if (there && !before) void tell();
  };
  onAddressChange(view, notice, over.signal);
  notice();
  return over;
}
