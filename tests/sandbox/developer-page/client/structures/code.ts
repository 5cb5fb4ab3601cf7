import { h, textNode } from '../element.ts';
import { keyRow, urlRow } from '../field-row.ts';
import type { Build } from '../structure.ts';

/** Plain text inside code elements. */
export const code: Build = (data) => {
  const key = h('code', { class: 'value' }, data.key);
  return {
    root: h(
      'div',
      { class: 'fields' },
      urlRow(data, h('code', { class: 'value' }, data.url)),
      keyRow(data, key, () => key.textContent ?? ''),
    ),
    show: (next) => key.replaceChildren(textNode(next)),
  };
};
