import { h } from '../element.ts';
import { keyRow, urlRow } from '../field-row.ts';
import type { Build } from '../structure.ts';

/** The key in a read-only textarea, the URL in an output element. */
export const textarea: Build = (data) => {
  const key = h('textarea', {
    class: 'value',
    readonly: true,
    rows: '1',
    autocomplete: 'off',
    'aria-label': data.labels.key,
  });
  key.value = data.key;
  return {
    root: h(
      'div',
      { class: 'fields' },
      urlRow(data, h('output', { class: 'value' }, data.url)),
      keyRow(data, key, () => key.value),
    ),
    show(next) {
      key.value = next;
    },
  };
};
