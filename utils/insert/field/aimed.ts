import type { Aim, Put } from '../outcome';
import { type Field, fieldAt, problemOf } from './kind';
import { isReplaced, put } from './put';
import { focused, isAmongItsOwn, isInFocus } from './target';

/** What of Insert runs in a frame, in the isolated world: no page sees it. */
export interface AimedFrame {
  /** Takes the field that has the focus, as one has whose menu is open, for the request of that name. */
  aim(request: string): Aim;
  /** Whether a field is held for that request. */
  holds(request: string): boolean;
  /** Puts the text into the very field that was taken for the request, once. */
  put(request: string, text: string): Promise<Put>;
}

const symbol = Symbol.for('keyring.insert');

/** How long a page may take to answer to what was put in, in ms. */
const pause = 60;

/** Makes it for a frame. It holds the field weakly: one that the page drops is gone. */
export function aimedFrame(view: Window): AimedFrame {
  let taken:
    | { readonly request: string; readonly kind: Field['kind']; readonly field: WeakRef<Element> }
    | undefined;

  const problem = (): 'foreign-frame' | 'not-https' | undefined => {
    if (view.location.protocol !== 'https:') return 'not-https';
    // A sandboxed document has an origin of its own, whatever its address says.
    return view.origin === view.location.origin && isAmongItsOwn(view) ? undefined : 'foreign-frame';
  };
  const look = (element: Element | null): Field | 'no-field' | 'read-only' | 'hidden' => {
    const field = fieldAt(element);
    return field ? ((problemOf(field) as 'read-only' | 'hidden' | undefined) ?? field) : 'no-field';
  };

  return {
    aim(request) {
      taken = undefined;
      const wrong = problem();
      if (wrong) return { inFocus: false, problem: wrong };
      const inFocus = isInFocus(view);
      const field = look(focused(view.document));
      if (typeof field === 'string') return { inFocus, problem: field };
      taken = { request, kind: field.kind, field: new WeakRef(field.element) };
      return { inFocus, field: { origin: view.origin, replaces: isReplaced(field) } };
    },
    holds: (request) => taken?.request === request,
    async put(request, text) {
      const { field: held, kind, request: of } = taken ?? {};
      taken = undefined;
      if (of !== request || problem()) return 'page-gone';
      const element = held?.deref();
      if (!element?.isConnected || element.ownerDocument !== view.document) return 'field-gone';
      const field = look(element);
      if (typeof field === 'string' || field.kind !== kind || field.element !== element) return 'field-gone';
      return put(field, text, () => new Promise((resolve) => view.setTimeout(resolve, pause)));
    },
  };
}

/** Puts it into the global of the isolated world, in place of one that an earlier request left there. */
export function placeAimedFrame(world: object, view: Window): void {
  (world as Record<symbol, AimedFrame>)[symbol] = aimedFrame(view);
}
