import type { BrowserScope } from './browser-scope.ts';

/** The text on the clipboard; '' where there is none. */
export function readClipboard(scope: BrowserScope): Promise<string> {
  return scope.run<string>(`
    const { kGlobalClipboard } = Ci.nsIClipboard;
    if (!Services.clipboard.hasDataMatchingFlavors(['text/plain'], kGlobalClipboard)) return '';
    const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
    transferable.init(null);
    transferable.addDataFlavor('text/plain');
    Services.clipboard.getData(transferable, kGlobalClipboard);
    const data = {};
    transferable.getTransferData('text/plain', data);
    return data.value.QueryInterface(Ci.nsISupportsString).data;
  `);
}

export function writeClipboard(scope: BrowserScope, text: string): Promise<void> {
  return scope.run(`
    Cc['@mozilla.org/widget/clipboardhelper;1'].getService(Ci.nsIClipboardHelper)
      .copyString(${JSON.stringify(text)});
  `);
}
