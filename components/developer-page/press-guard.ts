/** How long what is pressed must have been there as it is, in ms, for a person to have seen it. */
const LONG_ENOUGH_MS = 500;

export interface PressGuard {
  /** To be called whenever the bar may have changed. */
  sample(): void;
  /** Whether a person can have meant this press: of a control that they saw, where they saw it. */
  accepts(press: MouseEvent): boolean;
}

/**
 * Tells presses that were meant from those that a page made out of a click on something else. What is pressed must
 * have been in sight and unchanged for half a second, or the pointer must have been moved onto it since. A key is
 * pressed where the focus is, which no page can put into the bar.
 *
 * @param state what a person sees of the bar, as a text that changes with it; empty while they do not.
 * @param now ms by the clock of events.
 */
export function createPressGuard(bar: HTMLElement, state: () => string, now: () => number): PressGuard {
  let last = '';
  let changedAt = 0;
  /** Whether the pointer was moved on the bar since. */
  let came = false;
  const sample = () => {
    const next = state();
    if (next === last) return;
    last = next;
    changedAt = now();
    came = false;
  };
  bar.addEventListener('pointerover', sample);
  // Not told of a bar that was moved below the pointer.
  bar.addEventListener('pointermove', () => {
    came = true;
  });
  return {
    sample,
    accepts({ detail, timeStamp }) {
      sample();
      return !!last && (detail === 0 || came || timeStamp - changedAt >= LONG_ENOUGH_MS);
    },
  };
}
