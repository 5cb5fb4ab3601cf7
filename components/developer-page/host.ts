/** Named for whoever inspects the page and wonders what this is. */
const tag = 'keyring-helpers';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;
/** After so long it counts as left alone. */
const SETTLED_MS = 2_000;

export interface Host {
  readonly element: Element;
  /** Puts the element back if the page threw it out, or put it elsewhere; ever more seldom where the page does so each time. */
  keep(): void;
  remove(): void;
}

/**
 * The one element that is added to the page: after the body, where neither a framework's own nodes nor the page's
 * layout are touched. Everything is in its closed shadow root, the style too, and it bears no attribute.
 */
export function createHost(page: Document, style: string, content: Node, now: () => number): Host {
  // Left behind by an earlier version of the extension, which can no longer take it away.
  page.querySelector(tag)?.remove();
  const host = page.createElement(tag);
  const sheet = page.createElement('style');
  sheet.textContent = style;
  host.attachShadow({ mode: 'closed' }).append(sheet, content);

  let pause = 0;
  let attachedAt = now();
  page.documentElement.append(host);
  return {
    element: host,
    keep() {
      const since = now() - attachedAt;
      if (host.parentNode === page.documentElement) {
        if (since > SETTLED_MS) pause = 0;
      } else if (since >= pause) {
        pause = Math.min(Math.max(FIRST_PAUSE_MS, pause * 2), LONGEST_PAUSE_MS);
        attachedAt = now();
        page.documentElement.append(host);
      }
    },
    remove: () => host.remove(),
  };
}
