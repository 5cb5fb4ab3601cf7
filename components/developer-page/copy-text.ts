/**
 * Copies by the old command, with the text handed over in the event itself: no field and no selection is needed. It
 * works under a Permissions-Policy that forbids the async clipboard.
 */
function copyByCommand(text: string, view: Window): boolean {
  let handed = false;
  const onCopy = (event: ClipboardEvent) => {
    // Ours alone: a listener of the page's could otherwise put other text there.
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    handed = event.clipboardData !== null;
  };
  view.addEventListener('copy', onCopy, { capture: true });
  try {
    return view.document.execCommand('copy') && handed;
  } catch {
    return false;
  } finally {
    view.removeEventListener('copy', onCopy, { capture: true });
  }
}

/** Puts a text on the clipboard, from within a person's click. Whether it is there now, and exactly so. */
export async function copyText(text: string, view: Window): Promise<boolean> {
  if (copyByCommand(text, view)) return true;
  try {
    await view.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
