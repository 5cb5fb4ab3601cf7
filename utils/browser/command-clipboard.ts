/** Does `execCommand(command)`, and hands the event that it causes to `act`; whether there was one. */
function byCommand(
  page: Document,
  command: 'copy' | 'paste',
  act: (data: DataTransfer | null) => void,
): boolean {
  let happened = false;
  const on = (event: ClipboardEvent): void => {
    event.preventDefault();
    act(event.clipboardData);
    happened = true;
  };
  page.addEventListener(command, on, { once: true });
  const done = page.execCommand(command);
  page.removeEventListener(command, on);
  return done && happened;
}

/**
 * The clipboard as an offscreen document of Chromium can use it: that has no focus, so the async API refuses, and the
 * old commands are what works. Nothing is put into `field`: it only has to be there to be pasted into.
 */
export const commandClipboard = (field: HTMLTextAreaElement) => ({
  /** @throws an Error where the browser refuses. */
  read(): string {
    let text = '';
    field.focus();
    const done = byCommand(field.ownerDocument, 'paste', (data) => {
      text = data?.getData('text/plain') ?? '';
    });
    if (!done) throw new Error('The clipboard could not be read');
    return text;
  },
  /** @throws an Error where the browser refuses. */
  clear(): void {
    // An empty selection cannot be copied; an empty text handed over in the event can.
    if (!byCommand(field.ownerDocument, 'copy', (data) => data?.setData('text/plain', '')))
      throw new Error('The clipboard could not be cleared');
  },
});
