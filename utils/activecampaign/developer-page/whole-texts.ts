import { isInline, type Piece } from './text-runs';

/** An element and its whole text on one line, trimmed. */
export interface WholeText {
  readonly element: Element;
  readonly text: string;
}

/** What joins two parts of an address or a code: a text beside one of these is a fragment, such as the end of a URL. */
const joint = /[/=?&%#_-]/;

/** The whole texts of all elements of a run, without those that are fragments of a longer word. */
export function wholeTexts(run: readonly Piece[]): WholeText[] {
  const line = run.map(({ text }) => text).join('');
  const ranges = new Map<Element, { start: number; end: number }>();
  let end = 0;
  for (const { text, parent } of run) {
    const start = end;
    end += text.length;
    for (
      let element: Element | null = parent;
      element;
      element = isInline(element) ? element.parentElement : null
    ) {
      const range = ranges.get(element);
      if (range) range.end = end;
      else ranges.set(element, { start, end });
    }
  }
  return [...ranges]
    .filter(([, range]) => !isFragment(line, range))
    .map(([element, range]) => ({ element, text: line.slice(range.start, range.end).trim() }));
}

function isFragment(line: string, { start, end }: { start: number; end: number }): boolean {
  const startsWithSpace = /^\s/.test(line.slice(start, end));
  const endsWithSpace = /\s$/.test(line.slice(start, end));
  return (
    (!startsWithSpace && joint.test(line[start - 1] ?? '')) || (!endsWithSpace && joint.test(line[end] ?? ''))
  );
}
