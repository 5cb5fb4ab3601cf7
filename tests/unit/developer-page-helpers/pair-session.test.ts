import { expect, it } from 'vitest';
import type { BarWords } from '@/components/developer-page/bar-words';
import { messagesFor } from '@/components/developer-page/messages';
import { createPairSession } from '@/components/developer-page/pair-session';
import { createClient } from '@/utils/messaging/client';
import { failed } from '@/utils/messaging/reply';

const messages = messagesFor(
  { document: { documentElement: { lang: 'en' } }, navigator: { languages: [] } } as unknown as Window,
  {},
);
const pair = { url: 'https://acme.api-us1.com', key: 'a'.repeat(72) };

/** A session whose background answers when the test says so. */
function setUp() {
  const sent: { channel: string; answer: (reply: unknown) => Promise<void> }[] = [];
  const shown: (BarWords | undefined)[] = [];
  const world = { connected: true, shows: true };
  const client = createClient((message) => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    sent.push({
      channel: (message as { channel: string }).channel,
      async answer(reply) {
        resolve(reply);
        await new Promise((done) => setImmediate(done));
      },
    });
    return promise;
  });
  const session = createPairSession(pair, {
    account: 'Acme',
    client,
    messages,
    isConnected: () => world.connected,
    isShown: () => world.shows,
    show: (words) => shown.push(words),
  });
  const answer = (reply: unknown) => sent.at(-1)?.answer(reply);
  return { session, sent, shown, world, answer, last: () => shown.at(-1) };
}
const ok = (value: unknown) => ({ ok: true, value });

it('looks up, saves, and offers undo, with the button busy in between', async () => {
  const { session, sent, shown, answer, last } = setUp();
  void session.request('look-up');
  expect(shown).toEqual([undefined]);
  await answer(ok({ kind: 'another' }));
  expect(last()?.headline).toBe('Keyring holds another key for Acme');
  void session.request('save');
  expect(last()).toMatchObject({
    headline: 'Keyring holds another key for Acme',
    offer: 'Saving…',
    busy: true,
  });
  await answer(ok({ kind: 'changed', state: 'good' }));
  void session.request('undo');
  expect(last()).toMatchObject({ offer: 'Undo', busy: true });
  await answer(ok({ kind: 'another' }));
  expect(last()?.sentence).toBe('The earlier key is back.');
  expect(sent.map(({ channel }) => channel)).toEqual(['page.look-up', 'page.save', 'page.undo']);
});

it('asks nothing twice while an answer is on its way', async () => {
  const { session, sent, answer } = setUp();
  void session.request('look-up');
  await answer(ok({ kind: 'unsaved' }));
  void session.request('save');
  void session.request('save');
  void session.refresh();
  expect(sent).toHaveLength(2);
});

it('a click counts while a refresh is on its way, and the refresh changes nothing afterwards', async () => {
  const { session, sent, answer, last } = setUp();
  void session.request('look-up');
  await answer(ok({ kind: 'unsaved' }));
  void session.refresh();
  void session.request('save');
  await sent[2]?.answer(ok({ kind: 'saved', state: 'good' }));
  await sent[1]?.answer(ok({ kind: 'unsaved' }));
  expect(last()?.sentence).toBe('Saved as Acme · works');
});

it('a refresh that comes to nothing leaves what is shown', async () => {
  const { session, shown, answer } = setUp();
  void session.request('look-up');
  await answer(ok({ kind: 'unsaved' }));
  void session.refresh();
  await answer(failed('interrupted'));
  expect(shown).toHaveLength(2);
});

it('what just happened is not overwritten by a refresh', async () => {
  const { session, sent, answer } = setUp();
  void session.request('look-up');
  await answer(ok({ kind: 'unsaved' }));
  void session.request('save');
  await answer(ok({ kind: 'changed', state: 'good' }));
  await session.refresh();
  expect(sent).toHaveLength(2);
});

it('drops the answer once the page shows another pair', async () => {
  const { session, shown, world, answer } = setUp();
  void session.request('look-up');
  world.shows = false;
  await answer(ok({ kind: 'saved', state: 'good' }));
  expect(shown).toEqual([undefined]);
});

it('says that the page must be reloaded where the extension is gone, and offers again where it was cut off', async () => {
  const { session, world, answer, last } = setUp();
  void session.request('look-up');
  await answer(failed('interrupted'));
  expect(last()).toMatchObject({ sentence: 'Keyring was interrupted. Try again.', offer: 'Try again' });
  void session.request('look-up');
  world.connected = false;
  await answer(failed('interrupted'));
  expect(last()?.sentence).toBe('Keyring was updated. Reload this page.');
});
