/** Hands something to the person as a file, through the browser's own download. `type`: its media type. */
export function saveFile(name: string, content: string | Blob, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Not at once: the download begins after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A file that the person chose, while it is being written. */
export interface OpenFile {
  write(text: string): Promise<void>;
  /** Puts it in place of what was there. */
  close(): Promise<void>;
  /** Gives it up: what was there stays. */
  abort(): Promise<void>;
}

interface SavePicker {
  showSaveFilePicker?(options: {
    readonly suggestedName: string;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }): Promise<{ createWritable(): Promise<OpenFile> }>;
}

/**
 * Has the person choose a file to write into, piece by piece: only from a click. `unknown` where the browser has no way
 * to do that (Firefox), `given-up` where the person chose none. `type`: its media type.
 */
export async function chooseFile(name: string, type: string): Promise<OpenFile | 'unknown' | 'given-up'> {
  const picker = globalThis as SavePicker;
  if (!picker.showSaveFilePicker) return 'unknown';
  const extension = name.slice(name.lastIndexOf('.'));
  try {
    const handle = await picker.showSaveFilePicker({
      suggestedName: name,
      types: [{ accept: { [type]: [extension] } }],
    });
    return await handle.createWritable();
  } catch (problem) {
    if (problem instanceof DOMException && problem.name === 'AbortError') return 'given-up';
    // Not from here, says the browser or a policy: a plain download still is.
    return 'unknown';
  }
}
