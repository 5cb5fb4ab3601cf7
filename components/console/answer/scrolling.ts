/** No element is made taller than this, in px: browsers stop at some height, Firefox at 17 million. */
const tallest = 8_000_000;

/** What of a long list is in sight. */
export interface Sight {
  /** The height of all rows together, in px; less where that would be too tall for a browser. */
  readonly height: number;
  readonly from: number;
  readonly count: number;
  /** Where the first of them begins, in px from the top. */
  readonly before: number;
}

/** Rows above and below what is in sight that are drawn as well. */
const margin = 4;

/** Pixels of list for each pixel of the scroll bar's way: more than 1 where the list is too tall. */
function ratioOf(all: number, height: number, view: number): number {
  return height > view && all > height ? (all - view) / (height - view) : 1;
}

/** Which rows are in sight where somebody has scrolled to `top`, in a view of so many px. */
export function sightOf(rows: number, rowHeight: number, view: number, top: number): Sight {
  const all = rows * rowHeight;
  const height = Math.min(all, tallest);
  const inList = top * ratioOf(all, height, view);
  const seen = Math.max(0, Math.min(Math.floor(inList / rowHeight), rows - 1));
  const from = Math.max(0, seen - margin);
  const count = Math.min(rows, seen + Math.ceil(view / rowHeight) + 1 + margin) - from;
  return { height, from, count, before: Math.max(0, top - (inList - from * rowHeight)) };
}

/** Where to scroll to so that a row is in sight; where somebody is already, if it is. `covered`: px under a header. */
export function topFor(
  row: number,
  rows: number,
  rowHeight: number,
  view: number,
  top: number,
  covered = 0,
): number {
  const all = rows * rowHeight;
  const ratio = ratioOf(all, Math.min(all, tallest), view);
  const inList = top * ratio;
  const start = row * rowHeight;
  const end = start + rowHeight - (view - covered);
  if (start < inList) return start / ratio;
  return end > inList ? end / ratio : top;
}
