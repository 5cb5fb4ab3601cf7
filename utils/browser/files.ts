/** Hands something to the person as a file, through the browser's own download. `type`: its media type. */
export function saveFile(name: string, content: string | Blob, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Not at once: the download begins after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
