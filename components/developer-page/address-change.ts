/** How often the address is looked at in a browser that tells nobody of `pushState`. */
const POLL_MS = 1_000;

/** Calls back on every change of the page's address that loads no document, until the signal aborts. */
export function onAddressChange(view: Window, callback: () => void, signal: AbortSignal): void {
  const { navigation } = view as { readonly navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', callback, { signal });
    return;
  }
  let last = view.location.href;
  const compare = () => {
    if (view.location.href === last) return;
    last = view.location.href;
    callback();
  };
  const timer = view.setInterval(compare, POLL_MS);
  signal.addEventListener('abort', () => view.clearInterval(timer));
  for (const type of ['popstate', 'hashchange']) view.addEventListener(type, compare, { signal });
}
