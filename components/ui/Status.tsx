import type { ComponentChildren } from 'preact';

/** A line that screen readers say as soon as it changes. Always on the page, so that the first words are said too. */
export function Status({ children, class: className }: { children?: ComponentChildren; class?: string }) {
  return (
    <div role="status" class={className}>
      {children}
    </div>
  );
}
