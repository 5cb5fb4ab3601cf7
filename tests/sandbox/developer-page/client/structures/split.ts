import { h, textNode } from '../element.ts';
import { keyRow, urlRow } from '../field-row.ts';
import type { Build } from '../structure.ts';

/** Chunks with a break opportunity after each, so that the key wraps: no text node holds it whole. */
function breakable(value: string): Node[] {
  const chunks = value.match(/.{1,8}/g) ?? [];
  return chunks.flatMap((chunk) => [textNode(chunk), h('wbr')]);
}

/** The URL as a link, the key as text that wraps. */
export const split: Build = (data) => {
  const key = h('span', { class: 'value wrap' }, ...breakable(data.key));
  return {
    root: h(
      'div',
      { class: 'fields' },
      urlRow(data, h('a', { class: 'value', href: data.url }, data.url)),
      keyRow(data, key, () => key.textContent ?? ''),
    ),
    show: (next) => key.replaceChildren(...breakable(next)),
  };
};
