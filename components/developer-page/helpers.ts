import type { Finding, NotFound } from '@/utils/activecampaign/developer-page';
import { copyFormat } from '@/utils/exchange/copy-as';
import type { Client } from '@/utils/messaging/client';
import type { Copied } from './bar';
import { watchChanges } from './changes';
import { copyText } from './copy-text';
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
  return what === 'key' ? key : copyFormat(what).write({ url, key });
};

const withoutFragment = (url: string): string => url.replace(/#.*$/, '');

/**
 * Keeps the bar on the page for as long as the page shows a pair with certainty and its address is the Developer
 * settings page's: by the rule of addresses, or, where a person asked to look at a page of another address, that one
 * address. Where a person asked and there is nothing, it leaves at once.
 *
 * @param gone called when it has ended, with nothing left behind.
 */
export function startHelpers(world: HelpersWorld, gone: () => void): Helpers {
  const { view, client, isConnected } = world;
  const page = view.document;
  const messages = messagesFor(view);
  const over = new AbortController();
  const start = withoutFragment(view.location.href);
  const expected = world.isDeveloperPage(view.location);
  let bar: { readonly mounted: Mounted; readonly over: AbortController } | undefined;
  let current:
    | { readonly pair: ShownPair; readonly session: PairSession; readonly over: AbortController }
    | undefined;

  const isThePage = () =>
    expected ? world.isDeveloperPage(view.location) : withoutFragment(view.location.href) === start;
  const takeAway = () => {
    current?.over.abort();
    bar?.over.abort();
    current = undefined;
    bar = undefined;
  };
  const leave = () => {
    if (over.signal.aborted) return;
    takeAway();
    over.abort();
    gone();
  };

  const copy = async (what: Copied) => {
    look(); // what the page shows now, not what it showed a moment ago
    return current ? copyText(textOf(current.pair, what), view) : false;
  };
  const mounted = (): Mounted => {
    if (bar) return bar.mounted;
    const barOver = new AbortController();
    const request = (what: Parameters<PairSession['request']>[0]) => {
      look();
      void current?.session.request(what);
    };
    bar = { mounted: mount(view, messages, { copy, request }, barOver.signal), over: barOver };
    return bar.mounted;
  };
  const begin = (pair: ShownPair) => {
    current?.over.abort();
    const { show } = mounted();
    const pairOver = new AbortController();
    const session = createPairSession(pair, { client, isConnected, messages, show, signal: pairOver.signal });
    current = { pair, session, over: pairOver };
    void session.request('look-up');
  };

  function look(): Look {
    if (over.signal.aborted) return 'nothing';
    const finding: Finding = isThePage()
      ? world.find(page, { host: view.location.hostname })
      : { found: false, why: 'nothing' };
    if (!finding.found) {
      takeAway();
      if (!(expected && isThePage())) leave();
      return finding.why;
    }
    for (const element of [finding.urlElement, finding.keyElement]) changes.include(element.getRootNode());
    const { key } = finding;
    const url = finding.address.origin;
    if (current?.pair.url !== url || current.pair.key !== key) begin({ url, key });
    mounted().update(finding);
    return 'found';
  }

  const changes = watchChanges(view, look, over.signal);
  view.addEventListener(
    'focus',
    () => {
      look();
      void current?.session.refresh();
    },
    { signal: over.signal },
  );
  return { look };
}
