import type { Elements } from '../elements/elements.ts';
import { SCROLL_INTO_VIEW } from '../elements/scripts.ts';
import type { Bidi } from './bidi.ts';
import { clickNode } from './input.ts';
import { locate } from './locate.ts';
import { callOn, type NodeRef } from './script.ts';

/** Finds and touches nodes of one context over BiDi. */
export class BidiElements implements Elements<NodeRef> {
  readonly #bidi: Bidi;
  readonly #context: string;
  readonly #within: (() => Promise<readonly NodeRef[]>) | undefined;

  /** `within` gives the nodes to look below, asked anew for each search. */
  constructor(bidi: Bidi, context: string, within?: () => Promise<readonly NodeRef[]>) {
    this.#bidi = bidi;
    this.#context = context;
    this.#within = within;
  }

  async find(role: string, name?: string | RegExp): Promise<NodeRef[]> {
    return locate(this.#bidi, this.#context, role, name, await this.#within?.());
  }

  call<T>(node: NodeRef, source: string, ...args: string[]): Promise<T> {
    return callOn<T>(this.#bidi, this.#context, node, source, ...args);
  }

  async click(node: NodeRef): Promise<void> {
    await this.call(node, SCROLL_INTO_VIEW);
    await clickNode(this.#bidi, this.#context, node);
  }
}
