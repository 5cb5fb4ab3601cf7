import { browser } from './extension-api';

/** Calls back when the keyboard shortcut of that name is pressed. To be called while the script first runs. */
export function onCommand(name: string, listener: () => void): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === name) listener();
  });
}
