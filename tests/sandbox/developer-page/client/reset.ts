import type { Labels } from '../labels/labels.ts';
import { h } from './element.ts';

async function reset(): Promise<string> {
  const answer = await fetch('/sandbox/reset', { method: 'POST' });
  const { key } = (await answer.json()) as { key: string };
  return key;
}

/** A link-like button that asks once more in a dialog, then hands on the new key. Nothing is loaded anew. */
export function resetControl(labels: Labels, changed: (key: string) => void): HTMLElement {
  const confirm = h('button', { type: 'button', class: 'danger' }, labels.reset);
  const cancel = h('button', { type: 'button', class: 'copy' }, labels.cancel);
  const dialog = h(
    'dialog',
    { 'aria-labelledby': 'reset-title' },
    h('h2', { id: 'reset-title' }, labels.resetTitle),
    h('p', {}, labels.resetText),
    h('div', { class: 'actions' }, cancel, confirm),
  );
  cancel.addEventListener('click', () => dialog.close());
  confirm.addEventListener('click', async () => {
    const key = await reset();
    dialog.close();
    changed(key);
  });
  const open = h('button', { type: 'button', class: 'link', click: () => dialog.showModal() }, labels.reset);
  return h('div', { class: 'reset' }, open, dialog);
}
