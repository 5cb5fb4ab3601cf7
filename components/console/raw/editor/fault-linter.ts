import { type Diagnostic, linter } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { readBody } from '@/utils/activecampaign/requests/body';
import { withVariablesMasked } from '@/utils/activecampaign/requests/variables';
import { textPlace } from '@/utils/state/console/text-place';

/** How long somebody has to have stopped typing, in ms. */
const pause = 300;

/** Marks where a text stops being JSON. */
export const faultLinter = (fault: (line: number, column: number) => string): Extension =>
  linter(
    ({ state }): readonly Diagnostic[] => {
      const text = state.doc.toString();
      const reading = readBody(withVariablesMasked(text));
      if (reading.kind !== 'broken') return [];
      const { line, column } = textPlace(text, reading.at);
      // At the very end there is nothing to mark but the sign before it.
      const from = Math.min(reading.at, Math.max(text.length - 1, 0));
      return [{ from, to: Math.min(from + 1, text.length), severity: 'error', message: fault(line, column) }];
    },
    { delay: pause },
  );
