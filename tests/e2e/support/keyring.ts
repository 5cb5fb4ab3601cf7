import type { Surface, Tab } from './surface.ts';

export type BrowserName = 'chromium' | 'firefox';
export type ColorScheme = 'light' | 'dark';
/** What the menu of a field and the shortcuts offer, by their names in the code. */
export type InsertItem = 'insert-key' | 'insert-url';

/** A place in the viewport of a tab, in CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** The same in the viewport of the frame that it lies in, whose address contains `frame`. */
  readonly within?: { readonly frame: string; readonly x: number; readonly y: number };
}

/** A running browser with the built extension in it; the same shape for Chromium and for Firefox. */
export interface Keyring {
  readonly browserName: BrowserName;
  /** The folder of the browser's profile. It outlives `restart()` and goes with `close()`. */
  readonly profileDir: string;
  /** The extension's own origin, such as `chrome-extension://abc`. */
  readonly extensionOrigin: string;

  /** Opens a web page in a new tab in front, and waits for its load event. */
  openPage(url: string): Promise<Tab>;
  /**
   * Presses the toolbar button over the tab in front (or over `tab`, brought to the front) and gives the real popup.
   * The extension gets `activeTab` for that tab, as it does from a person's click.
   */
  openPopup(tab?: Tab): Promise<Surface>;
  /** The toolbar popup that the extension opened by itself, with that page of its own. */
  openedPopup(path: string): Promise<Surface>;
  /** Presses the second button on a field, and chooses an item of the extension's in its menu (field-menu.ts). */
  chooseInFieldMenu(tab: Tab, field: Spot, item: InsertItem): Promise<void>;
  /** Presses a shortcut of the extension's (field-menu.ts). */
  pressShortcut(tab: Tab, item: InsertItem): Promise<void>;
  /** Opens a page of the extension, such as `popup.html`, in a tab of its own. */
  openExtensionPage(path: string): Promise<Tab>;
  /** The tab with a page of the extension, such as `console.html`, that something in the browser opened. */
  openedPage(path: string): Promise<Tab>;
  /**
   * The extension's controls in closed shadow roots of a page: in its main frame, or in the frames whose address
   * contains `frame`.
   */
  helpers(tab: Tab, frame?: string): Promise<Surface>;

  /** What a person would paste; '' when the clipboard is empty. Opens no tab, so that a popup stays open. */
  clipboard(): Promise<string>;
  /** Puts text on the clipboard, as copying in another program does. */
  setClipboard(text: string): Promise<void>;

  /** The next request for this origin (`https://host/*`) is allowed. */
  grantOrigin(origin: string): Promise<void>;
  /** Requests for an origin are refused from now on, also in pages that are already open. */
  denyOrigin(): Promise<void>;
  /** The next request for an optional permission (reading the clipboard, notifications) is allowed. */
  grantPermission(): Promise<void>;
  /** Takes site access away in the browser's own interface; `origin` is a pattern of the manifest. */
  removeSiteAccess(origin: string): Promise<void>;
  /** Evaluates an expression in the background; gives its value as JSON. Wakes the background up. */
  evaluateInBackground<T>(expression: string): Promise<T>;

  /** Ends the worker or event page at once, whatever it is doing. */
  killBackground(): Promise<void>;
  /** Puts the same build in again as an update, under open pages, and waits until its background runs. */
  update(): Promise<void>;
  /** Closes the browser as a person does and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Ends the browser with all its processes at once, whatever it is doing; `restart()` starts it again. */
  kill(): Promise<void>;
  /** Closes the browser as a person does; the profile stays, for a look at what is on the disk. */
  quit(): Promise<void>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;

  /** Every console line, uncaught error and unhandled rejection, of every page, popup, worker and frame. */
  consoleLines(): Promise<readonly string[]>;
  /** Hosts outside the sandbox that something tried to reach. Nothing gets there. */
  externalRequests(): readonly string[];
}
