/** A text node and the element it stands in (the host, directly inside a shadow root). */
export interface Piece {
  readonly node: Text;
  readonly text: string;
  readonly parent: Element;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Elements that do not interrupt a line of text. Every other ends the run: a cell's text never joins its neighbour's. */
const inline = new Set(
  'a abbr b bdi bdo cite code em font i ins kbd label mark q s samp small span strong sub sup tt u var wbr'.split(
    ' ',
  ),
);
const silent = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'select', 'iframe']);
/** A run with more text than this is an article, not a label and its value. */
const longestRun = 4000;

/**
 * Walks the page once, in document order and through open shadow roots, and hands over its fields and its runs of text
 * (what stands on one line, whatever inline elements cut it up).
 */
export function textRuns(
  root: Document,
  onField: (field: Field) => void,
  onRun: (run: readonly Piece[]) => void,
): void {
  let run: Piece[] = [];
  let length = 0;
  const flush = (): void => {
    if (length >= 6 && length <= longestRun) onRun(run);
    run = [];
    length = 0;
  };

  /** Work still to do: a node to enter, or the end of an element that ends a run. A stack, as pages nest deeply. */
  const stack: (Node | 'end')[] = [root];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next === 'end') flush();
    else if (isText(next)) {
      const parent = next.parentElement ?? hostOf(next);
      if (!parent) continue;
      run.push({ node: next, text: next.data, parent });
      length += next.data.trim().length;
    } else if (!isElement(next)) enter(stack, next);
    else if (isField(next)) {
      flush();
      onField(next);
    } else if (!silent.has(next.localName)) {
      if (!isInline(next)) {
        flush();
        stack.push('end');
      }
      enter(stack, next);
      if (next.shadowRoot) {
        stack.push('end');
        enter(stack, next.shadowRoot);
      }
    }
  }
  flush();
}

/** Whether an element's text goes on in the line of what is around it; a role (button, cell…) ends the line too. */
export const isInline = (element: Element): boolean =>
  inline.has(element.localName) && !element.shadowRoot && !element.hasAttribute('role');

function enter(stack: (Node | 'end')[], node: Node): void {
  for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
const isField = (element: Element): element is Field =>
  element.localName === 'input' || element.localName === 'textarea';

function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : undefined;
}
