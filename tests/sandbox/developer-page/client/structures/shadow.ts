import { h } from '../element.ts';
import { fieldStyle } from '../field-style.ts';
import type { Build } from '../structure.ts';
import { inputs } from './inputs.ts';

function inside(host: HTMLElement, content: HTMLElement): HTMLElement {
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [fieldStyle()];
  root.append(content);
  return host;
}

/** Every field in an open shadow root of its own, and these in one around them. */
export const shadow: Build = (data) => {
  const built = inputs(data);
  const rows = [...built.root.children].map((row) => inside(h('div'), row as HTMLElement));
  return { root: inside(h('div'), h('div', { class: 'fields' }, ...rows)), show: built.show };
};
