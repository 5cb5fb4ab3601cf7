const CALM_MS = 250;
const POLL_MS = 500;

/** Whatever may change what a page shows. */
export interface Changes {
  /** Watches a shadow root too, from now on. */
  include(root: Node): void;
}

/**
 * Calls back, at most every 250 ms, after the document changed in any way; and every 500 ms as long as the page is
 * seen, since a value set by script changes no attribute. Ends when the signal aborts.
 */
export function watchChanges(
  view: Window & typeof globalThis,
  callback: () => void,
  signal: AbortSignal,
): Changes {
  const page = view.document;
  let timer: number | undefined;
  let last = 0;
  const run = () => {
    view.clearTimeout(timer);
    timer = undefined;
    last = view.performance.now();
    callback();
  };
  const soon = () => {
    timer ??= view.setTimeout(run, Math.max(0, last + CALM_MS - view.performance.now()));
  };
  const poll = view.setInterval(() => {
    if (page.visibilityState === 'visible') soon();
  }, POLL_MS);
  const observer = new view.MutationObserver(soon);
  const observed = new WeakSet<Node>();
  const include = (root: Node) => {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  };
  include(page);
  page.addEventListener('visibilitychange', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearInterval(poll);
    view.clearTimeout(timer);
  });
  return { include };
}
