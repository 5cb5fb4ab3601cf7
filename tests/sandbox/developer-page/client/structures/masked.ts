import { h, textNode } from '../element.ts';
import { keyRow, urlRow } from '../field-row.ts';
import type { Build } from '../structure.ts';

/** Bullets and the last four signs; the page's script alone holds the key until it is revealed. */
export const masked: Build = (data) => {
  const { labels } = data;
  let current = data.key;
  let shown = false;
  const text = () => (shown ? current : `${'•'.repeat(24)}${current.slice(-4)}`);
  const key = h('span', { class: 'value' }, text());
  const toggle = h('button', { type: 'button', class: 'copy' }, labels.reveal);
  const render = () => {
    key.replaceChildren(textNode(text()));
    toggle.replaceChildren(textNode(shown ? labels.hide : labels.reveal));
  };
  toggle.addEventListener('click', () => {
    shown = !shown;
    render();
  });
  const row = keyRow(data, key, () => current);
  row.lastElementChild?.append(toggle);
  return {
    root: h('div', { class: 'fields' }, urlRow(data, h('span', { class: 'value' }, data.url)), row),
    show(next) {
      current = next;
      render();
    },
  };
};
