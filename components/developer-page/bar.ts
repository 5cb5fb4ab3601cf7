import type { BarWords, Request } from './bar-words';
import { button, element } from './element';
import type { PageFormatId } from './formats';
import { createMenu } from './menu';
import type { Messages } from './messages';
import { unfold } from './unfold';

export type Copied = 'url' | 'key' | PageFormatId;

export interface BarActions {
  /** Whether it is on the clipboard now. */
  copy(what: Copied): Promise<boolean>;
  request(request: Request): void;
  /** Whether the person can have meant this press: nothing is done otherwise. */
  isMeant(control: HTMLElement, press: MouseEvent): boolean;
}

export interface Bar {
  readonly root: HTMLElement;
  /** Says how the pair stands. */
  show(words: BarWords): void;
}

const COPIED_MS = 2_000;
const NOT_DONE_MS = 12_000;

/** The bar: what copies, what says how the pair stands, and the one thing that can be done about it. */
export function createBar(page: Document, messages: Messages, actions: BarActions): Bar {
  const spoken = { role: 'status' };
  const title = element(page, 'span', { class: 'title', ...spoken }, messages.group);
  const sentence = element(page, 'span', { class: 'sentence', tabindex: '-1', ...spoken });
  const note = element(page, 'span', { class: 'note', ...spoken });
  let now: BarWords = {};
  let saying: ReturnType<typeof setTimeout> | undefined;

  const offer = button(page, () => {
    if (now.request && !now.busy) actions.request(now.request);
  });
  const say = (text: string, ms: number) => {
    note.textContent = text;
    unfold(note, root);
    clearTimeout(saying);
    saying = setTimeout(() => note.replaceChildren(), ms);
  };
  const copy = async (what: Copied, success: string) => {
    if (await actions.copy(what)) say(success, COPIED_MS);
    else say(messages.notCopied, NOT_DONE_MS);
  };
  const root = element(
    page,
    'div',
    { class: 'bar', role: 'group', 'aria-label': messages.group, lang: messages.language },
    title,
    element(
      page,
      'div',
      { class: 'copies' },
      button(page, () => void copy('url', messages.copied.url), messages.copyUrl),
      button(page, () => void copy('key', messages.copied.key), messages.copyKey),
      createMenu(
        page,
        messages.copyAs,
        messages.formats,
        (id) => void copy(id, messages.copiedAs(messages.formats[id])),
      ),
    ),
    sentence,
    offer,
    note,
  );
  const guard = (press: MouseEvent) => {
    const control = (press.target as Element).closest('button');
    if (!control || !press.isTrusted || actions.isMeant(control, press)) return;
    press.stopImmediatePropagation();
    say(messages.notMeant, NOT_DONE_MS);
  };
  root.addEventListener('click', guard, { capture: true });
  return {
    root,
    show(next) {
      const hadFocus = (root.getRootNode() as ShadowRoot).activeElement === offer;
      now = next;
      root.dataset.tone = now.tone ?? '';
      title.textContent = now.headline ?? messages.group;
      sentence.textContent = now.sentence ?? '';
      // While it is busy its neighbours stay where they are.
      offer.style.minWidth = now.busy ? `${offer.offsetWidth}px` : '';
      offer.textContent = now.offer ?? '';
      offer.hidden = !now.offer;
      offer.className = now.request ?? '';
      offer.setAttribute('aria-disabled', `${!!now.busy}`);
      // The focus stays where the person left it, not at the beginning of the page.
      if (hadFocus && offer.hidden) sentence.focus();
    },
  };
}
