import { until } from '../until.ts';
import type { BrowserScope } from './browser-scope.ts';

/**
 * WebDriver BiDi knows tabs alone. This makes it know every view of the extension, the popup and the background too,
 * so that they are driven with the same commands as a page in a tab.
 */
export function makeViewsNavigable(scope: BrowserScope): Promise<void> {
  return scope.run(`
    const idOf = NavigableManager.getIdForBrowser.bind(NavigableManager);
    const browserOf = NavigableManager.getBrowserById.bind(NavigableManager);
    const views = () => [...ExtensionParent.GlobalManager.extensionMap.values()]
      .flatMap((each) => [...each.views]).map((view) => view.xulBrowser).filter(Boolean);
    NavigableManager.getIdForBrowser = (browser) => {
      // Tabs have a permanent key, which is what BiDi's ids hang on; popups and background pages have none.
      if (browser?.localName === 'browser') browser.permanentKey ??= new (Cu.getGlobalForObject(Services).Object)();
      return idOf(browser);
    };
    NavigableManager.getBrowserById = (id) =>
      browserOf(id) ?? views().find((browser) => NavigableManager.getIdForBrowser(browser) === id) ?? null;
  `);
}

/** The BiDi context of the extension's popup or background, once it has loaded. */
export function contextOfView(scope: BrowserScope, type: 'popup' | 'background'): Promise<string> {
  return until(`the ${type} of the extension`, async () => {
    const id = await scope.run<string | null>(`
      const view = [...extension.views].find((each) => each.viewType === '${type}' && !each.isDiscarded);
      const ready = view && !view.xulBrowser.webProgress.isLoadingDocument;
      return ready ? NavigableManager.getIdForBrowser(view.xulBrowser) : null;
    `);
    return id ?? undefined;
  });
}
