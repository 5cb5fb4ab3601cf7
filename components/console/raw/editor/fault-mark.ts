import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin } from '@codemirror/view';
import { readBody } from '@/utils/activecampaign/requests/body';
import { withVariablesMasked } from '@/utils/activecampaign/requests/variables';
import { textPlace } from '@/utils/state/console/text-place';

/** How long somebody has to have stopped typing, in ms. */
const pause = 300;

/** Says where a text stops being JSON. */
type FaultWords = (line: number, column: number) => string;

const found = StateEffect.define<DecorationSet>();

/** The mark that is shown; while somebody types it goes along with its text. */
const mark = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (shown, { changes, effects }) =>
    effects.find((effect) => effect.is(found))?.value ?? shown.map(changes),
  provide: (field) => EditorView.decorations.from(field),
});

function markIn(text: string, words: FaultWords): DecorationSet {
  const reading = readBody(withVariablesMasked(text));
  if (reading.kind !== 'broken' || text === '') return Decoration.none;
  const { line, column } = textPlace(text, reading.at);
  // At the very end there is nothing to mark but the sign before it.
  const from = Math.min(reading.at, text.length - 1);
  const attributes = { title: words(line, column), 'aria-invalid': 'true' };
  return Decoration.set(Decoration.mark({ class: 'cm-fault', attributes }).range(from, from + 1));
}

/** Marks where a text stops being JSON, and says so to whoever points there. */
export const faultMark = (words: FaultWords): Extension => [
  mark,
  ViewPlugin.define((view) => {
    const look = (): void => view.dispatch({ effects: found.of(markIn(view.state.doc.toString(), words)) });
    let timer = setTimeout(look, pause);
    return {
      update({ docChanged }) {
        if (!docChanged) return;
        clearTimeout(timer);
        timer = setTimeout(look, pause);
      },
      destroy: () => clearTimeout(timer),
    };
  }),
];
