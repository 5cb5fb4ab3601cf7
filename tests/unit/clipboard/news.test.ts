import { expect, test } from 'vitest';
import type { ClipboardState } from '@/utils/messaging/contract';
import { type ClipboardNews, clipboardNews } from '@/utils/state/clipboard-news';

const copiedAt = 1_000_000;
const dueAt = copiedAt + 60_000;
const allowed: ClipboardState = { seconds: 60, declined: false, mayRead: true, copy: { copiedAt, dueAt } };
const asked: ClipboardState = { ...allowed, mayRead: false };
const declined: ClipboardState = { ...asked, declined: true };
const { copy: _none, ...without } = allowed;

test.each<[string, ClipboardState, number, number, ClipboardNews | undefined]>([
  ['just copied', allowed, copiedAt + 1, copiedAt, { kind: 'counting', seconds: 60, dueAt }],
  ['a while ago', allowed, copiedAt + 2_001, copiedAt, { kind: 'counting', seconds: 58, dueAt }],
  [
    'in a popup that was opened since',
    allowed,
    dueAt - 500,
    dueAt - 900,
    { kind: 'counting', seconds: 1, dueAt },
  ],
  ['due and not yet cleared', allowed, dueAt + 300, copiedAt, { kind: 'counting', seconds: 0, dueAt }],
  ['with a clock set back', allowed, copiedAt - 900_000, copiedAt, { kind: 'counting', seconds: 60, dueAt }],
  ['never asked', asked, copiedAt + 1, copiedAt, { kind: 'ask', seconds: 60 }],
  ['asked and too late', asked, dueAt, copiedAt, { kind: 'cannot' }],
  ['asked and too late, in a popup that was opened since', asked, dueAt + 2, dueAt + 1, undefined],
  ['asked in vain', declined, copiedAt + 1, copiedAt, { kind: 'stays' }],
  ['asked in vain, in a popup that was opened since', declined, copiedAt + 2, copiedAt + 1, undefined],
  ['never to be cleared', { ...asked, seconds: null }, copiedAt + 1, copiedAt, undefined],
  ['nothing copied', without, dueAt, copiedAt, undefined],
])('%s', (_what, state, now, openedAt, news) => {
  expect(clipboardNews(state, now, openedAt)).toEqual(news);
});
