import type { BrowserScope } from './browser-scope.ts';

/** Presses a button of each permission prompt that comes up from now on. */
export function answerPrompts(scope: BrowserScope, answer: 'allow' | 'refuse'): Promise<void> {
  return scope.run(`
    const press = () => {
      const prompt = window.document.querySelector('popupnotification[id^="addon-webext-permissions"]');
      prompt?.[${JSON.stringify(answer === 'allow' ? 'button' : 'secondaryButton')}].click();
    };
    const { panel } = window.PopupNotifications;
    if (globalThis.keyringPress) panel.removeEventListener('popupshown', globalThis.keyringPress);
    globalThis.keyringPress = press;
    panel.addEventListener('popupshown', press);
  `);
}

/** Takes away a host, granted at install or later, as the add-on's page in about:addons does. */
export function removeHost(scope: BrowserScope, pattern: string): Promise<void> {
  return scope.run(`
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const gone = { permissions: [], origins: [${JSON.stringify(pattern)}] };
    await ExtensionPermissions.remove(extension.id, gone, extension);
  `);
}
