/** What a content script can open of a closed shadow root, by the browsers' own ways to it. */
interface ClosedRoots {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

const rootOf = (element: Element): ShadowRoot | null => {
  const { chrome } = globalThis as unknown as ClosedRoots;
  if (chrome?.dom?.openOrClosedShadowRoot && element instanceof HTMLElement)
    return chrome.dom.openOrClosedShadowRoot(element);
  return (element as FirefoxElement).openOrClosedShadowRoot ?? element.shadowRoot;
};

/** The element that has the focus of a document, inside of shadow roots too. It keeps it while a popup is open. */
export function focused(page: Document): Element | null {
  let element = page.activeElement;
  for (;;) {
    const inside = element && rootOf(element)?.activeElement;
    if (!inside) return element;
    element = inside;
  }
}

/** A frame as the one inside of it sees it. */
interface Frame {
  readonly parent: Frame;
  readonly origin: string;
  readonly frameElement: Element | null;
}

/**
 * Whether every frame around this one is of its own origin: another site in between could have put anything around
 * the field. Looking at a frame of another origin throws.
 */
export function isAmongItsOwn(view: Window): boolean {
  try {
    const { origin } = view;
    for (let frame: Frame = view; frame !== frame.parent; frame = frame.parent)
      if (frame.parent.origin !== origin) return false;
    return true;
  } catch {
    return false;
  }
}

/** Whether the person's keys go to this frame and to none inside of it. Asked where `isAmongItsOwn`. */
export function isInFocus(view: Window): boolean {
  const { activeElement } = view.document;
  if (activeElement?.matches('iframe, frame')) return false;
  for (let frame: Frame = view; frame !== frame.parent; frame = frame.parent) {
    const around = frame.frameElement;
    // The root that it lies in may be a shadow root.
    if (!around || (around.getRootNode() as Document).activeElement !== around) return false;
  }
  return true;
}
