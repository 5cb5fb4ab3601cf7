import { h } from '../element.ts';
import { keyRow, readOnly, urlRow } from '../field-row.ts';
import type { Build } from '../structure.ts';

/** Read-only inputs, as integrations that opened the real page report it. */
export const inputs: Build = (data) => {
  const key = readOnly(data.key, data.labels.key);
  return {
    root: h(
      'div',
      { class: 'fields' },
      urlRow(data, readOnly(data.url, data.labels.url)),
      keyRow(data, key, () => key.value),
    ),
    show(next) {
      key.value = next;
    },
  };
};
