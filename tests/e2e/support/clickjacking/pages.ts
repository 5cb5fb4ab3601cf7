/** A page that tries to have its visitor press a control of the helpers without knowing. */
export interface HostilePage {
  readonly name: string;
  /** Script of the page, run while the helpers are there. What it did is taken back by the `restore` that it sets. */
  readonly script: string;
  /** Not all of it can be taken back. */
  readonly spoils?: true;
  /** When the person aims at the control: before the script, after it, or never. */
  readonly aims?: 'first' | 'then' | 'never';
  /** Run while the pointer rests where the control is (or will be), just before it is pressed. */
  readonly before?: string;
  /** Run while the mouse button is down. */
  readonly meanwhile?: string;
}

/** Makes an element that covers the whole viewport and shows something else. */
const cover = (tag: string, style: string): string => `const cover = document.createElement('${tag}');
  cover.textContent = 'You have won! Press here.';
  cover.style.cssText = 'position:fixed;inset:0;margin:0;width:100vw;height:100vh;max-width:none;max-height:none;' +
    'background:#fff;font-size:60px;${style}';
  document.body.append(cover);
  globalThis.restore = () => cover.remove();`;

const dress = (css: string): string => `document.documentElement.style.cssText = ${JSON.stringify(css)};`;
const onRoot = (css: string): string => `${dress(css)} globalThis.restore = () => { ${dress('')} };`;

const throughTo = 'z-index:2147483647;pointer-events:none';
const aside = onRoot('transform: translate(0, 400px)');
const back = dress('');
/** What the page plays to the person instead. */
const lull = 'await document.body.animate([], 600).finished;';

/** Twelve pages; what each does is in its name. */
export const hostilePages: readonly HostilePage[] = [
  { name: 'the whole page made transparent', script: onRoot('opacity: 0') },
  {
    name: 'a transparent parent put around the helpers, again and again, and a style sheet against them',
    spoils: true,
    script: `const wrapper = document.createElement('div');
      wrapper.style.opacity = 0;
      const sheet = document.createElement('style');
      sheet.textContent = 'keyring-helpers, keyring-helpers * { opacity: 0 !important; display: block !important }';
      document.body.append(wrapper, sheet);
      const host = document.querySelector('keyring-helpers');
      const wrap = () => {
        if (host.parentNode !== wrapper) wrapper.append(host);
      };
      const observer = new MutationObserver(wrap);
      observer.observe(document.documentElement, { childList: true });
      wrap();
      globalThis.restore = () => observer.disconnect();`,
  },
  { name: 'a filter that leaves nothing to see', script: onRoot('filter: contrast(0) brightness(9)') },
  { name: 'a mask over the page', script: onRoot('mask-image: linear-gradient(transparent, transparent)') },
  { name: 'the page shrunk to a dot', script: onRoot('zoom: 0.1'), aims: 'then' },
  { name: 'a layer above that lets the pointer through', script: cover('div', throughTo) },
  {
    name: 'a popover in the top layer that lets the pointer through',
    script: `${cover('div', throughTo)} cover.popover = 'manual'; cover.showPopover();`,
  },
  { name: 'a modal dialog above', script: `${cover('dialog', 'opacity:0.01')} cover.showModal();` },
  { name: 'the helpers moved under a resting pointer', script: aside, before: `${lull} ${back}` },
  {
    name: 'the helpers moved under the pointer while its button is down',
    script: aside,
    meanwhile: `${lull} ${back}`,
  },
  {
    name: 'a cover taken away, and another key put in, while the button is down',
    spoils: true,
    script: `${cover('div', throughTo)}
      const swap = () => {
        cover.remove();
        for (const field of document.querySelectorAll('input'))
          if (/^[0-9a-f]{72}$/.test(field.value)) field.value = 'bad0'.repeat(18);
      };
      addEventListener('pointerdown', swap, { capture: true, once: true });`,
  },
  {
    name: 'clicks and keys made by script, also on a copy of the helpers’ element',
    spoils: true,
    aims: 'never',
    script: `const host = document.querySelector('keyring-helpers');
      const copy = host.cloneNode(true);
      host.remove();
      document.documentElement.append(copy, host);
      for (const target of [host, copy]) {
        target.focus();
        target.click();
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, detail: 1 }));
        for (const type of ['keydown', 'keypress', 'keyup'])
          target.dispatchEvent(new KeyboardEvent(type, { bubbles: true, composed: true, key: 'Enter' }));
      }`,
  },
];
