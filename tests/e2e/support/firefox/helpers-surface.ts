import { runAxe } from '../axe.ts';
import { EVERYTHING, REVEAL, REVEALED, ROOT_TEXT } from '../elements/scripts.ts';
import type { AxeViolation } from '../surface.ts';
import type { Bidi } from './bidi.ts';
import type { BrowserScope } from './browser-scope.ts';
import { closedRoots } from './closed-roots.ts';
import { ContextSurface } from './context-surface.ts';
import { BidiElements } from './elements.ts';
import { callOn } from './script.ts';

/** What the extension put into closed shadow roots of one frame. */
export class HelpersSurface extends ContextSurface {
  constructor(bidi: Bidi, scope: BrowserScope, context: string) {
    super(bidi, scope, context, new BidiElements(bidi, context, () => closedRoots(bidi, context)));
  }

  override text(): Promise<string> {
    return this.#ofRoots(ROOT_TEXT);
  }

  override everything(): Promise<string> {
    return this.#ofRoots(EVERYTHING);
  }

  override async axe(): Promise<readonly AxeViolation[]> {
    for (const root of await closedRoots(this.bidi, this.context))
      await callOn(this.bidi, this.context, root, REVEAL);
    return runAxe((expression) => this.evaluate(expression), REVEALED);
  }

  /** There is nothing to close: the helpers go with their page. */
  override async close(): Promise<void> {}

  /** What a function, given as source, says of each root. */
  async #ofRoots(source: string): Promise<string> {
    const roots = await closedRoots(this.bidi, this.context);
    const texts = await Promise.all(
      roots.map((root) => callOn<string>(this.bidi, this.context, root, source)),
    );
    return texts.join('\n');
  }
}
