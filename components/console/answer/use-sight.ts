import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Sight, sightOf, topFor } from './scrolling';

/** A list of which only what is in sight is drawn. */
interface InSight extends Sight {
  /** Of the element that scrolls. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onScroll: () => void;
  /** Rows that fit into sight. */
  readonly page: number;
  /** Scrolls as little as needed for a row to be in sight. */
  readonly show: (row: number) => void;
}

/** Until it was measured, in px. */
const usualHeight = 400;

/** Follows the scrolling of a list of so many rows of one height in px. `covered`: what a header covers of it. */
export function useSight(rows: number, rowHeight: number, covered = 0): InSight {
  const scroller = useRef<HTMLDivElement>(null);
  const [{ top, view }, look] = useState({ top: 0, view: usualHeight });
  const onScroll = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const now = { top: element.scrollTop, view: element.clientHeight || usualHeight };
    look((seen) => (seen.top === now.top && seen.view === now.view ? seen : now));
  }, []);
  useLayoutEffect(() => {
    if (!scroller.current) return undefined;
    const observer = new ResizeObserver(onScroll);
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [onScroll]);
  return {
    ...sightOf(rows, rowHeight, view, top),
    scroller,
    onScroll,
    page: Math.max(1, Math.floor((view - covered) / rowHeight) - 1),
    show(row) {
      const element = scroller.current;
      if (!element) return;
      const to = topFor(
        row,
        rows,
        rowHeight,
        element.clientHeight || usualHeight,
        element.scrollTop,
        covered,
      );
      if (to !== element.scrollTop) element.scrollTop = to;
      onScroll();
    },
  };
}
