import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, indentUnit } from '@codemirror/language';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { faultMark } from './fault-mark';
import { look } from './look';
import { mask } from './mask';

/** What an editor is made of. */
export interface EditorParts {
  /** Its name, and what is worth knowing of it, for screen readers. */
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  /** Is called with all of the text whenever somebody typed. */
  readonly change: (text: string) => void;
  /** Says where the text stops being JSON; undefined where it is none, but a form. */
  readonly fault: ((line: number, column: number) => string) | undefined;
  /** The names whose values are shown as dots. */
  readonly masked: readonly string[];
}

/** An editor on the page. */
export interface Editor {
  /** Shows another text, unless it is the one that is shown. */
  write(text: string): void;
  /** Shows the values of these names as dots from now on, and no others. */
  mask(names: readonly string[]): void;
  remove(): void;
}

/**
 * Puts an editor of a body into an element. It lies in a shadow root, since only there its styles are constructed sheets:
 * in the page itself they would be a style element, which the policy of our pages does not let through. Tab leaves it,
 * as it leaves every field.
 */
export function mountEditor(place: HTMLElement, parts: EditorParts): Editor {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  let writing = false;
  const masked = new Compartment();
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: parts.text,
      extensions: [
        lineNumbers(),
        history(),
        bracketMatching(),
        indentUnit.of('  '),
        parts.fault ? [json(), faultMark(parts.fault)] : [],
        look,
        masked.of(mask(parts.masked)),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': parts.label, 'aria-description': parts.hint }),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !writing) parts.change(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    write(text) {
      const present = view.state.doc.toString();
      if (text === present) return;
      writing = true;
      view.dispatch({ changes: { from: 0, to: present.length, insert: text } });
      writing = false;
    },
    mask: (names) => view.dispatch({ effects: masked.reconfigure(mask(names)) }),
    remove() {
      view.destroy();
    },
  };
}
