import type { Console } from '@/utils/console/console';
import { CallGone, CredentialGone } from '@/utils/console/gone';
import { rowOf } from '@/utils/credentials/row';
import type { Contract } from '@/utils/messaging/contract';
import { Refusal } from '@/utils/messaging/reply';
import type { Handlers } from '@/utils/messaging/server';
import type { Background } from './world';

type ConsoleChannels = {
  [Name in keyof Contract as Name extends `${'console' | 'answer'}.${string}` ? Name : never]: Contract[Name];
};

/** What is gone is an answer like any other. */
const orGone = <T>(work: Promise<T>): Promise<T> =>
  work.catch((problem: unknown) => {
    throw problem instanceof CallGone || problem instanceof CredentialGone ? new Refusal('gone') : problem;
  });

/** Answers the console. */
export const consoleHandlers = (
  { credentials }: Background,
  console: Console,
): Handlers<ConsoleChannels> => ({
  'console.open': async ({ id }) => {
    const credential = await credentials.repository.get(id);
    if (!credential) throw new Refusal('gone');
    const [writes, budget] = await Promise.all([console.writes(id), console.budget(id)]);
    return { row: rowOf(credential), writes, budget };
  },
  'console.send': ({ call, slip, ...request }) => orGone(console.send(request, call, slip)),
  'console.cancel': async ({ call }) => {
    console.cancel(call);
    return null;
  },
  'console.prepare': ({ effect, notifies, ...request }) =>
    orGone(console.prepare(request, { effect, notifies })),
  'console.verify': ({ call, place, ...request }) => orGone(console.verify(request, call, place)),
  'console.before': async ({ call }) => (await console.before(call)) ?? null,
  'console.confirm': ({ slip, typed }) => credentials.calls.guard.confirm(slip, typed),
  'console.open-writes': ({ id, minutes }) => orGone(console.openWrites(id, minutes)),
  'console.close-writes': ({ id }) => orGone(console.closeWrites(id)),
  'console.budget': ({ id }) => orGone(console.budget(id)),
  'answer.inside': async ({ call, place, from, count }) =>
    (await orGone(console.answer(call))).inside(place, from, count) ?? null,
  'answer.table': async ({ call, ...request }) => (await orGone(console.answer(call))).table(request),
  'answer.find': async ({ call, text }) => (await orGone(console.answer(call))).find(text),
  'answer.text': async ({ call, from, count, indented }) =>
    (await orGone(console.answer(call))).text(from, count, indented),
  'answer.value': async ({ call, place, from, count }) =>
    (await orGone(console.answer(call))).value(place, from, count),
  'answer.path': async ({ call, place }) => (await orGone(console.answer(call))).path(place),
});
