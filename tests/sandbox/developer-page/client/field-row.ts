import type { PageData } from '../page-data.ts';
import { copyButton } from './copy-button.ts';
import { h } from './element.ts';

/** A label above, the element with the value and a copy button beside it. */
export function fieldRow(
  label: string,
  holder: HTMLElement,
  value: () => string,
  copy: { label: string; copied: string },
): HTMLElement {
  return h(
    'div',
    { class: 'field' },
    h('span', { class: 'label' }, label),
    h('div', { class: 'row' }, holder, copyButton(copy.label, copy.copied, value)),
  );
}

export function readOnly(value: string, label: string, type: 'text' | 'password' = 'text'): HTMLInputElement {
  const input = h('input', {
    type,
    readonly: true,
    class: 'value',
    autocomplete: 'off',
    'aria-label': label,
  });
  input.value = value;
  return input;
}

export function urlRow({ labels, url }: PageData, holder: HTMLElement): HTMLElement {
  return fieldRow(labels.url, holder, () => url, { label: labels.copyUrl, copied: labels.copied });
}

export function keyRow({ labels }: PageData, holder: HTMLElement, value: () => string): HTMLElement {
  return fieldRow(labels.key, holder, value, { label: labels.copyKey, copied: labels.copied });
}
