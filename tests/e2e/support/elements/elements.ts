/** How to find and touch nodes where Playwright's locators do not reach. `N` is the protocol's word for a node. */
export interface Elements<N> {
  /** All nodes of a role and name, in the order of the page. */
  find(role: string, name?: string | RegExp): Promise<N[]>;
  /** Calls a function, given as source, with the node as its first argument; the result comes as JSON. */
  call<T>(node: N, source: string, ...args: string[]): Promise<T>;
  /** A real mouse click in the middle of the node. */
  click(node: N): Promise<void>;
}
