import type { CDPSession, Page } from '@playwright/test';
import type { Elements } from '../elements/elements.ts';
import { isGone } from '../elements/gone.ts';
import { SCROLL_INTO_VIEW } from '../elements/scripts.ts';
import { orElse } from '../until.ts';
import { closedRoots } from './closed-roots.ts';

/** Finds and touches what is inside the closed shadow roots of a page, by the accessibility tree. */
export class ClosedElements implements Elements<number> {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #frame: string | undefined;

  constructor(page: Page, session: CDPSession, frame?: string) {
    this.#page = page;
    this.#session = session;
    this.#frame = frame;
  }

  async find(role: string, name?: string | RegExp): Promise<number[]> {
    const found: number[] = [];
    const roots = await closedRoots(this.#session, this.#frame);
    // The elements in the root are asked, since a root below a host with `display: contents` has no tree of its own.
    for (const child of roots.flatMap(({ children }) => children)) {
      const nodes = await this.#query(child, role, name);
      for (const { name: actual, backendDOMNodeId, ignored } of nodes)
        if (backendDOMNodeId && !ignored && (!(name instanceof RegExp) || name.test(String(actual?.value))))
          found.push(backendDOMNodeId);
    }
    return found;
  }

  async #query(backendNodeId: number, role: string, name?: string | RegExp) {
    try {
      const query = { backendNodeId, role, ...(typeof name === 'string' ? { accessibleName: name } : {}) };
      const asked = this.#session.send('Accessibility.queryAXTree', query);
      return (await orElse(asked, { nodes: [] })).nodes;
    } catch (error) {
      if (isGone(error)) return [];
      throw error;
    }
  }

  async call<T>(node: number, source: string, ...args: string[]): Promise<T> {
    const { object } = await this.#session.send('DOM.resolveNode', { backendNodeId: node });
    const objectId = object.objectId ?? '';
    const { result, exceptionDetails } = await this.#session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (...args) { return (${source})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    await this.#session.send('Runtime.releaseObject', { objectId });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  async click(node: number): Promise<void> {
    await this.call(node, SCROLL_INTO_VIEW);
    const { quads } = await this.#session.send('DOM.getContentQuads', { backendNodeId: node });
    const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = quads[0] ?? [];
    const [x, y] = [(x1 + x3) / 2, (y1 + y3) / 2];
    // As a hand does: the pointer may lie there already, from a press on another page.
    await this.#page.mouse.move(x - 2, y);
    await this.#page.mouse.click(x, y);
  }
}
