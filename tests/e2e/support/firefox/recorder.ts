import type { BrowserScope } from './browser-scope.ts';

/**
 * Writes down what every process of Firefox prints or throws: pages, popups, content scripts, and the background,
 * which BiDi's own log events leave out.
 */
export function record(scope: BrowserScope): Promise<void> {
  return scope.run(`
    const lines = [];
    globalThis.keyringLines = lines;
    const name = 'keyring:line';
    Services.ppmm.addMessageListener(name, ({ data }) => { lines.push(data); });
    Services.ppmm.loadProcessScript('data:,' + encodeURIComponent(${JSON.stringify(IN_EACH_PROCESS)}), true);
  `);
}

/** Everything written down since the browser started. */
export function recordedLines(scope: BrowserScope): Promise<string[]> {
  return scope.run<string[]>('return globalThis.keyringLines;');
}

const IN_EACH_PROCESS = `(() => {
  const line = (level, source, text) =>
    Services.cpmm.sendAsyncMessage('keyring:line', level + ' ' + source + ': ' + text);
  const asText = (value) => {
    try { return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value); }
    catch { return '[object]'; }
  };
  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError)) return;
      const warning = message.flags & Ci.nsIScriptError.warningFlag;
      line(warning ? 'warning' : 'uncaught', message.sourceName, message.errorMessage);
    },
  });
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  storage.addLogEventListener(
    (event) => line(event.level, event.filename, [...event.arguments].map(asText).join(' ')),
    Services.scriptSecurityManager.getSystemPrincipal(),
  );
})()`;
