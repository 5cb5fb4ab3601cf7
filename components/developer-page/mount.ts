import { type BarActions, createBar } from './bar';
import type { BarWords } from './bar-words';
import style from './helpers.css?inline';
import { createHost } from './host';
import { isInSight } from './in-sight';
import type { Messages } from './messages';
import { type Anchors, createPlacing } from './placing/place';
import { createPressGuard } from './press-guard';
import { themeAt } from './theme';

/** Longer than the background takes to answer: so the bar comes once, and complete. */
const PATIENCE_MS = 400;

/** What the bar stands for, and where. */
export interface Subject extends Anchors {
  readonly key: string;
}

export interface Mounted {
  /** Says how the pair stands; undefined: that is not known yet. */
  show(words: BarWords | undefined): void;
  /** To be called after the page may have changed: keeps the bar there, in its place, and like the page. */
  update(subject: Subject): void;
  /** Whether a person can have meant this press: of what they saw, where they saw it. */
  isMeant: BarActions['isMeant'];
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
  let subject: Subject | undefined;
  let frame = 0;

  const seen = () => {
    if (!subject || page.hidden || !isInSight(root, host.element, view)) return '';
    const { x, y, width, height } = root.getBoundingClientRect();
    return `${subject.key} ${[x, y, width, height].map(Math.round)}`;
  };
  const guard = createPressGuard(root, seen, () => view.performance.now());
  const place = (search: boolean) => {
    if (subject && !root.hidden) placing(subject, search);
  };
  const follow = () => {
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(() => place(false));
  };
  const appear = () => {
    root.hidden = false;
    place(true);
    guard.sample();
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
      subject = next;
      host.keep();
      root.dataset.theme = themeAt(next.anchor, view);
      place(true);
      guard.sample();
    },
    isMeant: (control, press) => guard.accepts(press) && isInSight(control, host.element, view),
    remove() {
      over.abort();
      view.clearTimeout(patience);
      view.cancelAnimationFrame(frame);
      resized.disconnect();
      host.remove();
    },
  };
}
