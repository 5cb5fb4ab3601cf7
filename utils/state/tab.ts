import { isDeveloperPage } from '@/utils/activecampaign/developer-page/page';
import { accountOfHost, isFamilyHost } from '@/utils/activecampaign/hosts';
import type { TabView } from '@/utils/browser/tabs';

/** What the tab in front is to Keyring. */
export interface TabInFront {
  readonly id: number;
  readonly host: string;
  readonly origin: string;
  /** The account its host names. */
  readonly account: string;
  /** Whether it is a page of ActiveCampaign's own hosts, where the helpers come by themselves. */
  readonly family: boolean;
  /** Whether its address is that of a Developer settings page. */
  readonly developerPage: boolean;
  /** Whether Keyring may be on its pages by itself. */
  readonly access: boolean;
}

/** Reads the tab in front; undefined where it is no page of the web, or its address is not ours to see. */
export async function readTab(
  tab: TabView | undefined,
  hasSiteAccess: (origin: string) => Promise<boolean>,
): Promise<TabInFront | undefined> {
  const url = tab?.url === undefined ? null : URL.parse(tab.url);
  if (!tab || url?.protocol !== 'https:') return undefined;
  return {
    id: tab.id,
    host: url.hostname,
    origin: url.origin,
    account: accountOfHost(url.hostname),
    family: isFamilyHost(url.hostname),
    developerPage: isDeveloperPage(url),
    access: await hasSiteAccess(url.origin).catch(() => false),
  };
}
