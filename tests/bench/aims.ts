/** The most that a figure may be. Ratios and milliseconds, and for sizes bytes. */
export const aims: Readonly<Record<string, number>> = {
  'popup.first.warm': 1.5,
  'popup.first.cold': 2.0,
  'popup.ready': 2.0,
  'popup.gzip': 25_000,
  'helpers.gzip': 10_000,
  'watcher.gzip': 2_000,
  'package.zip': 400_000,
  'call.overhead': 1.05,
  'json.first': 3,
  'json.longest': 50,
  'fetch.pace': 1.02,
  'fetch.refusedForRate': 0,
  'worker.start': 1.5,
  'search.key': 16,
  'wall.check': 10,
  'wall.cancelMs': 1_000,
  'wall.refusedForRate': 0,
  unlock: 400,
};

/** Figures by name: a number, or numbers by name below it. */
export type Figures = { readonly [name: string]: number | Figures };

/** One line a figure, with its aim where it has one. `with500` and the like repeat the names below them. */
export function table(figures: Figures, prefix = ''): string[] {
  return Object.entries(figures).flatMap(([name, figure]) => {
    const whole = prefix ? `${prefix}.${name}` : name;
    if (typeof figure !== 'number') return table(figure, whole);
    const aim = aims[whole.replace(/^with\d+\./, '')];
    const verdict = aim === undefined ? '' : figure <= aim ? `aim ${aim}` : `aim ${aim}: MISSED`;
    return [`${whole.padEnd(34)} ${String(figure).padStart(9)}  ${verdict}`.trimEnd()];
  });
}
