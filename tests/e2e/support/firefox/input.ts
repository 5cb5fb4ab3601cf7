import type { Keyboard, Mouse } from '../surface.ts';
import type { Bidi } from './bidi.ts';
import { chord, typing } from './keys.ts';
import type { NodeRef } from './script.ts';

/** Real key events to a context. */
export class BidiKeyboard implements Keyboard {
  readonly #bidi: Bidi;
  readonly #context: string;

  constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi;
    this.#context = context;
  }

  press(keys: string): Promise<void> {
    return perform(this.#bidi, this.#context, { type: 'key', id: 'keyboard', actions: chord(keys) });
  }

  type(text: string): Promise<void> {
    return perform(this.#bidi, this.#context, { type: 'key', id: 'keyboard', actions: typing(text) });
  }
}

/** Real mouse events to a context. */
export class BidiMouse implements Mouse {
  readonly #bidi: Bidi;
  readonly #context: string;

  constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi;
    this.#context = context;
  }

  move(x: number, y: number): Promise<void> {
    return this.#act({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
  }

  down(): Promise<void> {
    return this.#act({ type: 'pointerDown', button: 0 });
  }

  up(): Promise<void> {
    return this.#act({ type: 'pointerUp', button: 0 });
  }

  #act(action: object): Promise<void> {
    return perform(this.#bidi, this.#context, { type: 'pointer', id: 'mouse', actions: [action] });
  }
}

/** A real mouse click in the middle of a node, which must be in view. */
export function clickNode(bidi: Bidi, context: string, { sharedId }: NodeRef): Promise<void> {
  const origin = { type: 'element', element: { sharedId } };
  return perform(bidi, context, {
    type: 'pointer',
    id: 'mouse',
    actions: [
      // A person's pointer comes from somewhere: one that is there already would not be seen to move.
      { type: 'pointerMove', x: 2, y: 0, origin },
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  });
}

/** A popup that closes at a key or a click takes its context with it before the command is answered. */
async function perform(bidi: Bidi, context: string, source: object): Promise<void> {
  try {
    await bidi.send('input.performActions', { context, actions: [source] });
  } catch (error) {
    if (!/no such frame|DiscardedBrowsingContext|AbortError/.test(String(error))) throw error;
  }
}
