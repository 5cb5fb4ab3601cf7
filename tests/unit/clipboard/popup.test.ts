import { expect, test } from 'vitest';
import { messages } from '@/utils/i18n/en/screens/popup';
import type { Client } from '@/utils/messaging/client';
import type { ClipboardState } from '@/utils/messaging/contract';
import type { Reply } from '@/utils/messaging/reply';
import { createPopup, type PopupWorld } from '@/utils/state/popup';
import { rowNamed } from './row';

const openedAt = 1_000_000;
const counting: ClipboardState = {
  seconds: 60,
  declined: false,
  mayRead: true,
  copy: { copiedAt: openedAt, dueAt: openedAt + 60_000 },
};
const after = (kind: 'cleared' | 'changed' | 'failed', at = openedAt + 60_000): ClipboardState => ({
  seconds: 60,
  declined: false,
  mayRead: true,
  came: { kind, at },
});

/** A popup over a background that answers as it is told. */
function popupOver(clipboard: Reply<ClipboardState>) {
  const told = { clipboard };
  const asked: [string, unknown][] = [];
  const written: string[] = [];
  let change = (): void => undefined;
  const client = (async (channel: string, input: unknown) => {
    asked.push([channel, input]);
    if (channel === 'credentials.reveal')
      return { ok: true, value: { url: 'https://acme.api-us1.com', key: 'abc' } };
    if (channel.startsWith('clipboard.')) return told.clipboard;
    return { ok: true, value: { rows: [], removed: [], unreadable: 0, lockable: false } };
  }) as Client;
  const popup = createPopup({
    client,
    glance: async () => undefined,
    clock: () => openedAt,
    currentTab: async () => undefined,
    writeClipboard: async (text: string) => void written.push(text),
    onLocked: () => undefined,
    onClipboardChange: (listener) => {
      change = listener;
    },
  } as Partial<PopupWorld> as PopupWorld);
  return {
    popup,
    asked,
    written,
    /** The background notes something else of the clipboard. */
    async becomes(state: ClipboardState): Promise<void> {
      told.clipboard = { ok: true, value: state };
      change();
      await Promise.resolve();
      await Promise.resolve();
    },
    said: () => popup.said.value?.words(messages),
  };
}

test('what was copied is told to the background once it is on the clipboard', async () => {
  const { popup, asked, written, said } = popupOver({ ok: true, value: counting });
  await popup.copy(rowNamed('acme'), 'key');
  expect(written).toEqual(['abc']);
  expect(asked.at(-1)).toEqual(['clipboard.copied', { text: 'abc' }]);
  expect(popup.clipboard.shown.value).toEqual(counting);
  expect(said()).toBe('API key of acme copied');
});

test('where the background gives no answer nothing is claimed of the clipboard', async () => {
  const { popup, said } = popupOver({ ok: false, error: { code: 'interrupted', retryable: true } });
  await popup.copy(rowNamed('acme'), 'key');
  expect(popup.clipboard.shown.value).toBe(undefined);
  expect(said()).toBe('API key of acme copied');
});

test('what came of a copy is said once, in place of the copy', async () => {
  const { popup, becomes, said } = popupOver({ ok: true, value: counting });
  await popup.start();
  await popup.copy(rowNamed('acme'), 'key');
  await becomes(after('cleared'));
  expect(said()).toBe('Clipboard cleared');
  popup.said.value = { words: () => 'Saved', failed: false };
  await becomes({ ...after('cleared'), declined: true });
  expect(said()).toBe('Saved');
  await becomes(after('changed', openedAt + 90_000));
  expect(said()).toBe('The clipboard holds something else by now: left alone');
});

test('what came of a copy before the popup was opened is no news', async () => {
  const { popup, said } = popupOver({ ok: true, value: after('cleared', openedAt - 1) });
  await popup.start();
  expect(said()).toBe(undefined);
});
