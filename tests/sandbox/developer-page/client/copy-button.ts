import { h, textNode } from './element.ts';

/** The page's own copy: the async clipboard where it is allowed, else a selection. */
async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = h('textarea', { class: 'offscreen' });
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
  }
}

export function copyButton(label: string, copied: string, value: () => string): HTMLButtonElement {
  const button = h('button', { type: 'button', class: 'copy' }, label);
  button.addEventListener('click', async () => {
    await copy(value());
    button.replaceChildren(textNode(copied));
    setTimeout(() => button.replaceChildren(textNode(label)), 1200);
  });
  return button;
}
