const CALM_MS = 250;
const POLL_MS = 500;

/**
 * Calls back within 250 ms after the document changed in any way, and no more often; and every 500 ms as long as the
 * page is seen: a value set by script changes nothing that can be observed, and shadow trees hide theirs.
 *
 * @returns ends it.
 */
export function watchChanges(view: Window & typeof globalThis, callback: () => void): () => void {
  const page = view.document;
  let timer: number | undefined;
  const observer = new view.MutationObserver(() => {
    timer ??= view.setTimeout(() => {
      timer = undefined;
      callback();
    }, CALM_MS);
  });
  observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
  const poll = view.setInterval(() => {
    if (!page.hidden) callback();
  }, POLL_MS);
  return () => {
    observer.disconnect();
    view.clearInterval(poll);
    view.clearTimeout(timer);
  };
}
