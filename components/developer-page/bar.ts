import { type CopyFormatId, copyFormats, isCopyFormatId } from '@/utils/exchange/copy-as';
import type { Language } from '@/utils/i18n/language';
import type { BarState, Request } from './bar-state';
import { wordsOf } from './bar-words';
import { button, element } from './element';
import { icon } from './icons';
import { createMenu } from './menu';
import type { Messages } from './messages';

export type Copied = 'url' | 'key' | CopyFormatId;

export interface BarActions {
  /** Whether it is on the clipboard now. */
  copy(what: Copied): Promise<boolean>;
  request(request: Request): void;
}

export interface Bar {
  readonly root: HTMLElement;
  show(state: BarState): void;
}

const MARKED_MS = 1_600;

/** The bar: what copies, what says how the pair stands, and the one thing that can be done about it. */
export function createBar(
  page: Document,
  { language, messages }: { readonly language: Language; readonly messages: Messages },
  actions: BarActions,
): Bar {
  const title = element(page, 'span', { class: 'title' }, messages.group);
  const outcome = element(page, 'div', { class: 'outcome' });
  const note = element(page, 'p', { class: 'note' });
  const status = element(page, 'div', { class: 'status', role: 'status' });
  note.hidden = true;

  const announce = (text: string) => {
    // Emptied first, so that the same words twice are heard twice.
    status.textContent = '';
    setTimeout(() => {
      status.textContent = text;
    });
  };
  const copied = (what: Copied) => {
    if (what === 'url') return messages.urlCopied;
    return what === 'key' ? messages.keyCopied : messages.copiedAs(messages.formats[what]);
  };
  const copy = async (what: Copied, pressed: HTMLElement) => {
    const done = await actions.copy(what);
    note.hidden = done;
    note.textContent = done ? '' : messages.notCopied;
    announce(done ? copied(what) : messages.notCopied);
    if (!done) return;
    pressed.classList.add('marked');
    setTimeout(() => pressed.classList.remove('marked'), MARKED_MS);
  };

  const mark = () =>
    element(page, 'span', { class: 'mark', 'aria-hidden': 'true' }, icon(page, 'check'), messages.copied);
  const copyButton = (what: 'url' | 'key', name: string) => {
    const made = button(
      page,
      {},
      () => void copy(what, made),
      element(page, 'span', { class: 'label' }, name),
      mark(),
    );
    return made;
  };
  const formats = copyFormats.map(({ id }) => ({ id, name: messages.formats[id] }));
  const menu = createMenu(page, messages.copyAs, formats, (id, opener) => {
    if (isCopyFormatId(id)) void copy(id, opener);
  });
  menu.firstElementChild?.append(mark());

  const root = element(
    page,
    'div',
    { class: 'bar', role: 'group', 'aria-label': messages.group, lang: language },
    element(page, 'div', { class: 'brand' }, icon(page, 'mark'), title),
    element(
      page,
      'div',
      { class: 'copies' },
      copyButton('url', messages.copyUrl),
      copyButton('key', messages.copyKey),
      menu,
    ),
    outcome,
    note,
    status,
  );

  let shown: BarState['kind'] | undefined;
  return {
    root,
    show(state) {
      const { tone, headline, sentence, ownLine = false, action } = wordsOf(state, messages);
      const hadFocus = outcome.contains((root.getRootNode() as ShadowRoot).activeElement);
      root.dataset.tone = tone;
      root.setAttribute('aria-busy', String(action?.busy === true));
      title.textContent = headline ?? messages.group;
      outcome.classList.toggle('own-line', ownLine);
      outcome.replaceChildren();
      if (sentence) {
        const words = element(page, 'span', { class: 'sentence', tabindex: '-1' }, sentence);
        if (tone === 'good') words.prepend(icon(page, 'check'));
        outcome.append(words);
      }
      if (action) {
        const busy = action.busy === true;
        outcome.append(
          button(
            page,
            { class: action.request === 'save' ? 'primary' : 'secondary', 'aria-disabled': String(busy) },
            () => actions.request(action.request),
            action.name,
          ),
        );
      }
      outcome.hidden = outcome.childElementCount === 0;
      // The focus stays where the person left it, not at the beginning of the page.
      if (hadFocus) (outcome.lastElementChild as HTMLElement | null)?.focus();
      // What was there when the bar came is read with it; only what becomes of it is said.
      if (shown !== undefined && shown !== 'looking' && shown !== state.kind) {
        announce([headline, sentence].filter(Boolean).join('. ') || (action?.busy ? action.name : ''));
      }
      shown = state.kind;
    },
  };
}
