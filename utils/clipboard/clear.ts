import { isMarked, type Mark } from './mark';

/** The clipboard of the computer. Both reject, or throw, where the browser refuses. */
export interface ClipboardText {
  /** '' where there is no text on it. */
  read(): string | Promise<string>;
  clear(): void | Promise<void>;
}

/** What came of it: it was cleared, or it held something else and was left alone. */
export type Clearing = 'cleared' | 'changed';

/**
 * Clears the clipboard only if it holds the marked text.
 *
 * @throws an Error where the browser refuses, or where the text is still there afterwards.
 */
export async function clearIfHolds(clipboard: ClipboardText, mark: Mark): Promise<Clearing> {
  const text = await clipboard.read();
  if (!(await isMarked(mark, text))) return 'changed';
  // Comparing took a moment, in which somebody may have copied something else.
  if ((await clipboard.read()) !== text) return 'changed';
  await clipboard.clear();
  if (await isMarked(mark, await clipboard.read())) throw new Error('The text is still on the clipboard');
  return 'cleared';
}
