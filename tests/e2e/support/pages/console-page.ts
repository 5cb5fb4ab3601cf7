import type { Handle } from '../handle.ts';
import type { Keyring } from '../keyring.ts';
import type { Tab } from '../surface.ts';

/** The console, by the roles and names that people and screen readers rely on. */
export interface ConsolePage {
  readonly tab: Tab;
  readonly search: Handle;
  readonly method: Handle;
  readonly target: Handle;
  readonly send: Handle;
  readonly answer: Handle;
  readonly clear: Handle;
  /** A field that picks by name. */
  picker(label: string): Handle;
  field(label: string): Handle;
  option(name: string | RegExp): Handle;
}

/** The page object over an open console, in English. */
export const consolePage = (tab: Tab): ConsolePage => ({
  tab,
  search: tab.byRole('searchbox', 'Search operations'),
  method: tab.byRole('combobox', 'Method'),
  target: tab.byRole('textbox', 'Path and query'),
  send: tab.byRole('button', 'Send'),
  answer: tab.byRole('region', 'Answer'),
  clear: tab.byRole('button', 'Clear'),
  picker: (label) => tab.byRole('combobox', label),
  field: (label) => tab.byRole('textbox', label),
  option: (name) => tab.byRole('option', name),
});

/** Asks the background something from a page of Keyring. */
export const askFrom = <T>(tab: Tab, channel: string, input: object): Promise<T> =>
  tab.evaluate<T>(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ channel, input })})
      .then(({ value }) => value)`,
  );

/** Saves a pair, marks its account as a sandbox, and gives the credential's id. */
export async function saveSandboxAccount(keyring: Keyring, url: string, key: string): Promise<string> {
  const tab = await keyring.openExtensionPage('options.html');
  const { row } = await askFrom<{ row: { id: string } }>(tab, 'credentials.save', { url, key });
  await askFrom(tab, 'credentials.edit', { id: row.id, environment: 'sandbox' });
  await tab.close();
  return row.id;
}

/** Opens the console of a credential, as the popup's button does. */
export const openConsole = async (keyring: Keyring, id: string): Promise<ConsolePage> =>
  consolePage(await keyring.openExtensionPage(`console.html#${id}`));
