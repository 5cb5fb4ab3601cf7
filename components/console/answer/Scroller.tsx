import type { ComponentChildren, Ref } from 'preact';

interface ScrollerProps {
  readonly class: string;
  readonly label: string;
  readonly scroller?: Ref<HTMLDivElement>;
  readonly onScroll?: () => void;
  /** The height of what is in it, in px: it does not shrink below that, or below a few lines. */
  readonly tall?: number;
  readonly children: ComponentChildren;
}

/** The height of a few lines, in px. */
export const fewLines = 120;

/** What scrolls by itself, and so has to be reached by the keyboard. A group: the page has regions enough. */
export function Scroller({ class: className, label, scroller, onScroll, tall, children }: ScrollerProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div
      ref={scroller ?? null}
      class={className}
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without it no key could scroll here.
      tabIndex={0}
      onScroll={onScroll}
      style={tall === undefined ? undefined : { minHeight: `${Math.min(tall, fewLines)}px` }}
    >
      {children}
    </div>
  );
}
