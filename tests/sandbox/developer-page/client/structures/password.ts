import { h, textNode } from '../element.ts';
import { keyRow, readOnly, urlRow } from '../field-row.ts';
import type { Build } from '../structure.ts';

/** The key in a password input with an eye, its value in the attribute too. */
export const password: Build = (data) => {
  const { labels } = data;
  const key = readOnly(data.key, labels.key, 'password');
  key.setAttribute('value', data.key);
  const eye = h('button', { type: 'button', class: 'copy' }, labels.reveal);
  eye.addEventListener('click', () => {
    key.type = key.type === 'password' ? 'text' : 'password';
    eye.replaceChildren(textNode(key.type === 'password' ? labels.reveal : labels.hide));
  });
  const row = keyRow(data, key, () => key.value);
  row.lastElementChild?.append(eye);
  return {
    root: h('div', { class: 'fields' }, urlRow(data, readOnly(data.url, labels.url, 'password')), row),
    show(next) {
      key.value = next;
      key.setAttribute('value', next);
    },
  };
};
