import type { Bidi } from './bidi.ts';
import { evaluateIn } from './script.ts';

const IMPORTS = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
`;

/** Firefox's own window, where scripts may do all that Firefox does ("chrome scope"). */
export class BrowserScope {
  readonly #bidi: Bidi;
  readonly #window: string;
  readonly #extensionId: string;

  private constructor(bidi: Bidi, window: string, extensionId: string) {
    this.#bidi = bidi;
    this.#window = window;
    this.#extensionId = extensionId;
  }

  static async of(bidi: Bidi, extensionId: string): Promise<BrowserScope> {
    const { contexts } = await bidi.send<{ contexts: { context: string; url: string }[] }>(
      'browsingContext.getTree',
      { 'moz:scope': 'chrome' },
    );
    const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!window) throw new Error('Firefox shows no window');
    return new BrowserScope(bidi, window.context, extensionId);
  }

  /**
   * Runs the body of an async function there, with `extension` (Firefox's object for our extension), `window`,
   * `ExtensionParent` and `NavigableManager` at hand; what it returns comes as JSON.
   */
  run<T = void>(body: string): Promise<T> {
    return evaluateIn<T>(
      this.#bidi,
      this.#window,
      `(async () => {
        ${IMPORTS}
        const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(this.#extensionId)});
        ${body}
      })()`,
    );
  }
}
