import { onClipboardPermission } from '@/utils/browser/clipboard-permission';
import { onSessionChange } from '@/utils/browser/storage';
import { notedKey } from './notes';

/** Calls back when what is noted of copies, or the permission to read the clipboard, has changed. */
export function onClipboardChange(listener: () => void): void {
  onSessionChange(notedKey, listener);
  onClipboardPermission(listener);
}
