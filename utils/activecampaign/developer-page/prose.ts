import type { Piece } from './text-runs';

/** A label has few words; more are an explanation. */
const mostWordsOfLabels = 8;

const isWord = /^\P{L}?\p{L}[\p{L}’'-]*\P{L}?$/u;

/** Whether a value is quoted in a sentence: text goes on right before and after it, or the run has many words. */
export function isProse(run: readonly Piece[], element: Element): boolean {
  const beside = run.filter(({ parent, text }) => parent === element.parentElement && text.trim() !== '');
  const isBefore = ({ node }: Piece): boolean =>
    (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  if (beside.some(isBefore) && !beside.every(isBefore)) return true;
  const others = run
    .filter(({ parent }) => !element.contains(parent))
    .flatMap(({ text }) => text.split(/\s+/));
  return others.filter((word) => isWord.test(word)).length > mostWordsOfLabels;
}
