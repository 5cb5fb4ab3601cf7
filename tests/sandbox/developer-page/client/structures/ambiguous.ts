import { h } from '../element.ts';
import { keyRow, readOnly, urlRow } from '../field-row.ts';
import type { Build } from '../structure.ts';

/** Two keys of the same look, one on each side of the URL: nobody can tell which belongs to it. */
export const ambiguous: Build = (data) => {
  const first = readOnly(data.key, data.labels.key);
  const second = readOnly(data.secondKey, data.labels.key);
  return {
    root: h(
      'div',
      { class: 'fields' },
      keyRow(data, first, () => first.value),
      urlRow(data, readOnly(data.url, data.labels.url)),
      keyRow(data, second, () => second.value),
    ),
    show(next) {
      first.value = next;
    },
  };
};
