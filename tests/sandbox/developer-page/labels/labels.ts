/** The words of the app's pages in one language. */
export interface Labels {
  settings: string;
  menu: { account: string; users: string; tracking: string; advanced: string; developer: string };
  home: string;
  developerTitle: string;
  apiAccess: string;
  apiIntro: string;
  url: string;
  key: string;
  copy: string;
  copyUrl: string;
  copyKey: string;
  copied: string;
  reveal: string;
  hide: string;
  loading: string;
  noAccess: string;
  reset: string;
  resetTitle: string;
  resetText: string;
  cancel: string;
  mcp: string;
  mcpText: string;
  webhook: string;
  tracking: string;
  trackingText: string;
  eventKey: string;
  actid: string;
  help: string;
  /** `{url}` and `{key}` are filled with another account's. */
  helpText: string;
  trackingTitle: string;
  advancedTitle: string;
  save: string;
}
