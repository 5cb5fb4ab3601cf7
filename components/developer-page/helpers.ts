import type { Finding, NotFound } from '@/utils/activecampaign/developer-page';
import type { Client } from '@/utils/messaging/client';
import type { BarActions, Copied } from './bar';
import type { Request } from './bar-words';
import { watchChanges } from './changes';
import { copyText } from './copy-text';
import { pageFormats } from './formats';
import { isFramedByAnother } from './framed';
import { messagesFor } from './messages';
import { type Mounted, mount } from './mount';
import { createPairSession, type PairSession, type ShownPair } from './pair-session';

/** What a look at the page came to. */
export type Look = 'found' | NotFound['why'];

export interface HelpersWorld {
  readonly view: Window & typeof globalThis;
  readonly find: (page: Document, options: { readonly host: string }) => Finding;
  readonly isDeveloperPage: (address: Location) => boolean;
  readonly client: Client;
  /** Whether the extension is still there. */
  readonly isConnected: () => boolean;
}

export interface Helpers {
  /** Looks at the page now, and shows or takes away accordingly. */
  look(): Look;
}

const textOf = ({ url, key }: ShownPair, what: Copied): string => {
  if (what === 'url') return url;
  return what === 'key' ? key : pageFormats[what].write({ url, key });
};

const withoutFragment = (url: string): string => url.replace(/#.*$/, '');

/**
 * Keeps the bar on the page for as long as the page shows a pair with certainty and its address is the Developer
 * settings page's: by the rule of addresses, or, where a person asked to look at a page of another address, that one
 * address. Where a person asked and nothing was ever found, it leaves at once.
 *
 * @param gone called when it has ended, with nothing left behind.
 */
export function startHelpers(world: HelpersWorld, gone: () => void): Helpers {
  const { view, client, isConnected } = world;
  const page = view.document;
  const messages = messagesFor(view, globalThis);
  const start = withoutFragment(view.location.href);
  const expected = world.isDeveloperPage(view.location);
  /** Whether it goes on watching where there is no pair at the moment. */
  let stays = expected;
  let over = false;
  let mounted: Mounted | undefined;
  let current: { readonly pair: ShownPair; readonly session: PairSession } | undefined;

  const isFramed = isFramedByAnother(view);
  const isThePage = () =>
    !isFramed &&
    (expected ? world.isDeveloperPage(view.location) : withoutFragment(view.location.href) === start);
  const takeAway = () => {
    mounted?.remove();
    mounted = undefined;
    current = undefined;
  };
  const leave = () => {
    over = true;
    takeAway();
    stopWatching();
    view.removeEventListener('focus', refresh);
    gone();
  };

  const copy = async (what: Copied) => {
    if (!current) return false;
    const text = textOf(current.pair, what);
    const copied = await copyText(text, view);
    // So that it can be cleared in time. Nobody waits for it.
    if (copied) void client('page.copied', { text });
    return copied;
  };
  const request = (what: Request) => void current?.session.request(what);
  const isMeant: BarActions['isMeant'] = (control, press) => {
    look(); // what the page shows now, not what it showed a moment ago
    return !!mounted?.isMeant(control, press);
  };
  const begin = (pair: ShownPair, account: string, { show }: Mounted) => {
    const isShown = () => current?.pair === pair;
    current = {
      pair,
      session: createPairSession(pair, { account, client, isConnected, messages, show, isShown }),
    };
    void current.session.request('look-up');
  };

  function look(): Look {
    // After an update of the extension the new helpers take over: these would only fight them.
    if (!over && !isConnected()) leave();
    if (over) return 'nothing';
    const finding: Finding = isThePage()
      ? world.find(page, { host: view.location.hostname })
      : { found: false, why: 'nothing' };
    stays ||= finding.found || finding.why === 'masked';
    if (!finding.found) {
      takeAway();
      if (!stays || !isThePage()) leave();
      return finding.why;
    }
    const { key, address } = finding;
    const url = address.origin;
    mounted ??= mount(view, messages, { copy, request, isMeant });
    if (current?.pair.url !== url || current.pair.key !== key) begin({ url, key }, address.account, mounted);
    mounted.update(finding);
    return 'found';
  }

  const refresh = () => {
    look();
    void current?.session.refresh();
  };
  const stopWatching = watchChanges(view, look);
  // Back from the popup or another tab: what was saved there shows here.
  view.addEventListener('focus', refresh);
  return { look };
}
