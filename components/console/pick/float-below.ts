/** Space between the field and what floats beside it, and to the window's edge, in px. */
const gap = 4;

/** As narrow as a name and an id still fit side by side, in px. */
const narrowest = 240;

function place(floating: HTMLElement, field: HTMLElement): void {
  const at = field.getBoundingClientRect();
  const width = Math.min(Math.max(at.width, narrowest), innerWidth - 2 * gap);
  const below = innerHeight - at.bottom - 2 * gap;
  const above = at.top - 2 * gap;
  floating.style.width = `${width}px`;
  floating.style.left = `${Math.max(gap, Math.min(at.left, innerWidth - width - gap))}px`;
  floating.style.maxHeight = '';
  const wanted = floating.getBoundingClientRect().height;
  const isBelow = wanted <= below || below >= above;
  floating.style.maxHeight = `${Math.min(wanted, isBelow ? below : above)}px`;
  floating.style.top = isBelow ? `${at.bottom + gap}px` : '';
  floating.style.bottom = isBelow ? '' : `${innerHeight - at.top + gap}px`;
}

/**
 * Shows a popover at a field, below it if there is room, and keeps it there, with the focus in the field; the answer
 * hides it.
 */
export function floatBelow(floating: HTMLElement, field: HTMLElement): () => void {
  const leaving = new AbortController();
  const again = (event: Event): void => {
    // Its own scrolling moves nothing.
    if (event.target !== floating) place(floating, field);
  };
  if (!floating.matches(':popover-open')) floating.showPopover();
  place(floating, field);
  // A press would take the focus out of the field, and so close this before it is a click.
  floating.addEventListener('mousedown', (event) => event.preventDefault(), { signal: leaving.signal });
  addEventListener('scroll', again, { capture: true, passive: true, signal: leaving.signal });
  addEventListener('resize', again, { signal: leaving.signal });
  return () => {
    leaving.abort();
    if (floating.isConnected && floating.matches(':popover-open')) floating.hidePopover();
  };
}
