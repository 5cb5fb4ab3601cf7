import { type BarActions, createBar } from './bar';
import type { BarWords } from './bar-words';
import style from './helpers.css?inline';
import { createHost } from './host';
import type { Messages } from './messages';
import { type Anchors, createPlacing } from './placing/place';
import { themeAt } from './theme';

/** Longer than the background takes to answer: so the bar comes once, and complete. */
const PATIENCE_MS = 400;

export interface Mounted {
  /** Says how the pair stands; undefined: that is not known yet. */
  show(words: BarWords | undefined): void;
  /** To be called after the page may have changed: keeps the bar there, in its place, and like the page. */
  update(anchors: Anchors): void;
  /** Leaves nothing behind. */
  remove(): void;
}

/** Puts the bar into the page. */
export function mount(view: Window & typeof globalThis, messages: Messages, actions: BarActions): Mounted {
  const page = view.document;
  const { root, show } = createBar(page, messages, actions);
  const host = createHost(page, style, root, () => view.performance.now());
  const placing = createPlacing(root, view);
  const over = new AbortController();
  const { signal } = over;
  let anchors: Anchors | undefined;
  let frame = 0;

  const place = (search: boolean) => {
    if (anchors && !root.hidden) placing(anchors, search);
  };
  const follow = () => {
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(() => place(false));
  };
  const appear = () => {
    root.hidden = false;
    place(true);
  };
  root.hidden = true;
  const patience = view.setTimeout(appear, PATIENCE_MS);
  // What a person types into the bar is no shortcut of the page's.
  root.addEventListener('keydown', (event) => event.stopPropagation());

  const resized = new view.ResizeObserver(follow);
  resized.observe(page.body);
  page.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  view.addEventListener('resize', follow, { signal });
  return {
    show(words) {
      show(words ?? {});
      if (words) appear();
    },
    update(next) {
      anchors = next;
      host.keep();
      root.dataset.theme = themeAt(next.anchor, view);
      place(true);
    },
    remove() {
      over.abort();
      view.clearTimeout(patience);
      view.cancelAnimationFrame(frame);
      resized.disconnect();
      host.remove();
    },
  };
}
