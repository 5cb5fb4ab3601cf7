import { vi } from 'vitest';

/** Gives happy-dom what the browsers have and it has not: popovers that know whether they are open, and scrolling. */
export function playPopovers(): void {
  const open = new WeakSet<Element>();
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    return selector === ':popover-open' ? open.has(this) : matches.call(this, selector);
  });
  HTMLElement.prototype.showPopover = function () {
    open.add(this);
  };
  HTMLElement.prototype.hidePopover = function () {
    open.delete(this);
  };
  HTMLElement.prototype.scrollIntoView = () => undefined;
}
