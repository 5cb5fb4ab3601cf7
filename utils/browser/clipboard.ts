/** Writes text to the clipboard from a page of ours that has the focus. Rejects when the browser refuses. */
export const writeClipboard = (text: string): Promise<void> => navigator.clipboard.writeText(text);
