import type { Mouse, Tab } from '../surface.ts';
import { PATIENCE, until } from '../until.ts';
import { ContextSurface } from './context-surface.ts';
import { BidiMouse } from './input.ts';

/** A tab with a page. */
export class FirefoxTab extends ContextSurface implements Tab {
  get mouse(): Mouse {
    return new BidiMouse(this.bidi, this.context);
  }

  async goto(url: string): Promise<void> {
    if (!url.startsWith('moz-extension:')) {
      await this.bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
      return;
    }
    // The change to the extension's process makes BiDi miss the end of loading.
    await this.bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'none' });
    await until(url, async () => (await this.evaluate<boolean>(LOADED(url))) || undefined, PATIENCE);
  }

  async reload(): Promise<void> {
    await this.bidi.send('browsingContext.reload', { context: this.context, wait: 'complete' });
  }

  url(): Promise<string> {
    return this.evaluate<string>('location.href');
  }

  async activate(): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: this.context });
  }

  override async close(): Promise<void> {
    await this.bidi.send('browsingContext.close', { context: this.context });
  }
}

const LOADED = (url: string) =>
  `document.readyState === 'complete' && location.href.startsWith(${JSON.stringify(url)})`;
