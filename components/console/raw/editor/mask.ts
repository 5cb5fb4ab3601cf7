import type { Extension } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import { secretSpans } from '@/utils/activecampaign/requests/secret-spans';

const dots = Decoration.mark({ class: 'cm-secret' });

/** Shows the values of these names as dots; they can be written over all the same. */
export const mask = (names: readonly string[]): Extension => [
  EditorView.decorations.compute(['doc'], (state) =>
    Decoration.set(secretSpans(state.doc.toString(), names).map(({ from, to }) => dots.range(from, to))),
  ),
  EditorView.theme({ '.cm-secret, .cm-secret *': { '-webkit-text-security': 'disc' } }),
];
