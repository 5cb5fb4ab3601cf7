import type { Put } from '../outcome';
import type { Field } from './kind';
import { focused } from './target';

const textOf = ({ kind, element }: Field): string =>
  kind === 'rich' ? (element.textContent ?? '') : element.value;

/** The selected part of a field; undefined where it does not tell (an e-mail field). */
function selection(element: HTMLInputElement | HTMLTextAreaElement): [number, number] | undefined {
  const { selectionStart: start, selectionEnd: end } = element;
  return start === null || end === null ? undefined : [start, end];
}

/** Whether what is in a field is replaced as a whole: it is for one value, and no part of that is selected. */
export function isReplaced({ kind, element }: Field): boolean {
  if (kind !== 'line' || element.value === '') return false;
  const [start, end] = selection(element) ?? [0, 0];
  return start === end || end - start === element.value.length;
}

/** What a field will hold. */
function expected(field: Field, text: string): string {
  if (field.kind === 'rich' || isReplaced(field)) return text;
  const { value } = field.element;
  const [start, end] = selection(field.element) ?? [0, value.length];
  return value.slice(0, start) + text + value.slice(end);
}

/**
 * Puts the value in as the element's own setter does it, of which a framework that replaced it on the element hears
 * nothing; so at the event it compares, and takes the new value for the person's.
 */
function setValue(element: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const prototype =
    element instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
}

/**
 * Types the text where the caret is, as the person's keys would: the page notices, and it can be undone. Whether that
 * could be done.
 */
function type(field: Field, text: string): boolean {
  const { element } = field;
  const wanted = expected(field, text);
  const replaced = isReplaced(field);
  element.focus({ preventScroll: true });
  // A page can move the focus as soon as the field gets it; what is typed then would go to where it went.
  const hasFocus = focused(element.ownerDocument) === element;
  if (field.kind === 'line' && hasFocus && replaced) field.element.select();
  const typed = hasFocus && element.ownerDocument.execCommand('insertText', false, text);
  if (!typed) {
    if (field.kind === 'rich') return false;
    setValue(field.element, wanted);
  }
  element.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  return true;
}

/**
 * Puts a text into a field, and looks once the page has had its turn whether it is still in it.
 *
 * @param turn resolves when the page has had its turn.
 */
export async function put(field: Field, text: string, turn: () => Promise<void>): Promise<Put> {
  if (field.kind !== 'rich') {
    const { maxLength } = field.element;
    if (maxLength >= 0 && expected(field, text).length > maxLength) return 'too-long';
  }
  if (!type(field, text)) return 'field-gone';
  await turn();
  return textOf(field).includes(text) ? 'inserted' : 'altered';
}
