import type { PageData } from '../page-data.ts';

/** One way to build the part of the page that shows the pair. */
export interface Structure {
  root: HTMLElement;
  /** Shows another key in place, as after a reset. */
  show(key: string): void;
  /** Ends timers and observers when the page is left. */
  stop?(): void;
}

export type Build = (data: PageData) => Structure;
