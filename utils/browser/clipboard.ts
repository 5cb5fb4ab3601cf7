/** Writes text to the clipboard from a page of ours that has the focus. Rejects when the browser refuses. */
export const writeClipboard = (text: string): Promise<void> => navigator.clipboard.writeText(text);

/** The clipboard as Firefox lets its event page use it, once `clipboardRead` was granted. Both reject otherwise. */
export const eventPageClipboard = {
  read: (): Promise<string> => navigator.clipboard.readText(),
  clear: (): Promise<void> => navigator.clipboard.writeText(''),
};
