import type { AimProblem } from '../outcome';

/** Something that text can be put into. */
export type Field =
  /** For one value, which is replaced; and for text, where it is put in at the caret. */
  | { readonly kind: 'line'; readonly element: HTMLInputElement }
  | { readonly kind: 'text'; readonly element: HTMLTextAreaElement }
  /** The outermost element of a piece of the page that is edited as it is shown. */
  | { readonly kind: 'rich'; readonly element: HTMLElement };

const lineTypes: ReadonlySet<string> = new Set(['text', 'search', 'url', 'tel', 'password', 'email']);

/** The field that an element is, or is a part of; undefined where text cannot be put into it. */
export function fieldAt(element: Element | null): Field | undefined {
  if (element instanceof HTMLInputElement)
    return lineTypes.has(element.type) ? { kind: 'line', element } : undefined;
  if (element instanceof HTMLTextAreaElement) return { kind: 'text', element };
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return undefined;
  let host = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return { kind: 'rich', element: host };
}

/** Why text cannot be put into a field now; undefined where it can. */
export function problemOf({ kind, element }: Field): AimProblem | undefined {
  if (kind !== 'rich' && (element.disabled || element.readOnly)) return 'read-only';
  const { width, height } = element.getBoundingClientRect();
  const seen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return seen && width > 1 && height > 1 ? undefined : 'hidden';
}
