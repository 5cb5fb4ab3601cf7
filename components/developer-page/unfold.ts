/** Shows something below its owner, or above it where there is no room below in the viewport. */
export function unfold(popup: HTMLElement, owner: Element): void {
  popup.hidden = false;
  const room = owner.ownerDocument.documentElement.clientHeight - owner.getBoundingClientRect().bottom;
  popup.classList.toggle('above', room < popup.offsetHeight + 8);
}
