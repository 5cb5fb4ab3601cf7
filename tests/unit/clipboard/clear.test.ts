import { expect, test } from 'vitest';
import { clearIfHolds } from '@/utils/clipboard/clear';
import { isMarked, markOf } from '@/utils/clipboard/mark';

const mark = (text: string) => markOf(text, (bytes) => crypto.getRandomValues(bytes));

test.each([
  ['itself', 'ACTIVECAMPAIGN_URL=x\nACTIVECAMPAIGN_API_KEY=y\n', true],
  ['itself as Windows keeps it', 'ACTIVECAMPAIGN_URL=x\r\nACTIVECAMPAIGN_API_KEY=y\r\n', true],
  ['a part of it', 'ACTIVECAMPAIGN_URL=x\n', false],
  ['nothing', '', false],
  ['more than it', 'ACTIVECAMPAIGN_URL=x\nACTIVECAMPAIGN_API_KEY=y\n ', false],
])('a text is told from %s', async (_what, text, same) => {
  expect(await isMarked(await mark('ACTIVECAMPAIGN_URL=x\nACTIVECAMPAIGN_API_KEY=y\n'), text)).toBe(same);
});

test('what is copied while the comparison goes on is left alone', async () => {
  const texts = ['key', 'something new'];
  let cleared = false;
  const clipboard = {
    read: () => texts.shift() ?? '',
    clear: () => {
      cleared = true;
    },
  };
  expect(await clearIfHolds(clipboard, await mark('key'))).toBe('changed');
  expect(cleared).toBe(false);
});

test('a clipboard that keeps its text is not called cleared', async () => {
  const stubborn = { read: () => 'key', clear: () => undefined };
  await expect(clearIfHolds(stubborn, await mark('key'))).rejects.toThrow('still');
});
