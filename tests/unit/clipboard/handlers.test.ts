import { expect, test } from 'vitest';
import { clipboardHandlers } from '@/entrypoints/background/clipboard-handlers';
import type { ContentScript } from '@/utils/messaging/sender';
import { clipboardWorld } from './world';

const page: ContentScript = {
  kind: 'content-script',
  tabId: 1,
  frameId: 0,
  host: 'acme.activehosted.com',
};

test('a page is answered null, whatever is on the clipboard and whatever goes wrong', async () => {
  const world = clipboardWorld();
  const keeper = world.start();
  const said = (text: string) => clipboardHandlers(keeper)['page.copied']({ text }, page);
  const answers = [await said('')];
  world.computer.text = 'known';
  answers.push(await said('known'), await said('unknown'));
  world.computer.now += 60_000;
  answers.push(await said('known'));
  world.computer.refuses = true;
  world.computer.now += 60_000;
  answers.push(await said('known'));
  world.computer.allowed = false;
  answers.push(await said('known'));
  world.session.fail = new Error('full');
  answers.push(await said('known'));
  expect(answers).toEqual(Array(7).fill(null));
});

test('pages of ours learn how it stands, and no mark', async () => {
  const world = clipboardWorld();
  const handlers = clipboardHandlers(world.start());
  const { now } = world.computer;
  const copied = await handlers['clipboard.copied']({ text: 'key' }, { kind: 'own-page' });
  expect(copied).toEqual({
    seconds: 60,
    declined: false,
    mayRead: true,
    copy: { copiedAt: now, dueAt: now + 60_000 },
  });
  expect(await handlers['clipboard.state']({}, { kind: 'own-page' })).toEqual(copied);
});
