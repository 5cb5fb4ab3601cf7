import { type BarActions, createBar } from './bar';
import type { BarState } from './bar-state';
import style from './helpers.css?inline';
import { createHost } from './host';
import { messagesFor } from './messages';
import { type Anchors, createPlacing } from './placing/place';
import { themeAt } from './theme';

/** Longer than the background takes to answer: so the bar comes once, and complete. */
const PATIENCE_MS = 400;

/** What a person does with the bar is no event of the page's. */
const ownEvents = [
  'click',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'keydown',
  'keyup',
  'keypress',
];

export interface Mounted {
  show(state: BarState): void;
  /** To be called after the page may have changed: keeps the bar there, in its place, and like the page. */
  update(anchors: Anchors): void;
}

/** Puts the bar into the page, until the signal aborts. */
export function mount(view: Window & typeof globalThis, actions: BarActions, signal: AbortSignal): Mounted {
  const page = view.document;
  const bar = createBar(page, messagesFor(view), actions);
  const { root } = bar;
  const placing = createPlacing(root, view);
  const host = createHost(page, style, root, () => view.performance.now());
  let latest: Anchors | undefined;

  const place = () => {
    if (latest && !root.hidden) placing.choose(latest);
  };
  const appear = () => {
    if (!root.hidden) return;
    root.hidden = false;
    place();
  };
  root.hidden = true;
  const patience = view.setTimeout(appear, PATIENCE_MS);

  let frame: number | undefined;
  const follow = () => {
    frame ??= view.requestAnimationFrame(() => {
      frame = undefined;
      if (!root.hidden) placing.follow();
    });
  };
  const resized = new view.ResizeObserver(follow);
  resized.observe(page.body);
  page.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  view.addEventListener('resize', place, { signal });
  for (const type of ownEvents) root.addEventListener(type, (event) => event.stopPropagation());

  signal.addEventListener('abort', () => {
    view.clearTimeout(patience);
    if (frame !== undefined) view.cancelAnimationFrame(frame);
    resized.disconnect();
    host.remove();
  });
  return {
    show(state) {
      bar.show(state);
      if (state.kind !== 'looking') appear();
      place();
    },
    update(anchors) {
      latest = anchors;
      host.keep();
      const theme = themeAt(anchors.anchor, view);
      if (root.dataset.theme !== theme) root.dataset.theme = theme;
      place();
    },
  };
}
