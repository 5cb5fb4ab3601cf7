import type { Console } from '@/utils/console/console';
import { rowOf } from '@/utils/credentials/row';
import type { Contract } from '@/utils/messaging/contract';
import { Refusal } from '@/utils/messaging/reply';
import type { Handlers } from '@/utils/messaging/server';
import type { Background } from './world';

type ConsoleChannels = {
  [Name in keyof Contract as Name extends `${'console' | 'answer'}.${string}` ? Name : never]: Contract[Name];
};

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
  'console.send': ({ call, slip, ...request }) => console.send(request, call, slip),
  'console.cancel': async ({ call }) => {
    console.cancel(call);
    return null;
  },
  'console.prepare': ({ effect, notifies, ...request }) => console.prepare(request, { effect, notifies }),
  'console.verify': ({ call, place, ...request }) => console.verify(request, call, place),
  'console.before': async ({ call }) => (await console.before(call)) ?? null,
  'console.confirm': ({ slip, typed }) => credentials.calls.guard.confirm(slip, typed),
  'console.open-writes': ({ id, minutes }) => console.openWrites(id, minutes),
  'console.close-writes': ({ id }) => console.closeWrites(id),
  'console.budget': ({ id }) => console.budget(id),
  'answer.inside': async ({ call, place, from, count }) =>
    (await console.answer(call)).inside(place, from, count) ?? null,
  'answer.table': async ({ call, ...request }) => (await console.answer(call)).table(request),
  'answer.find': async ({ call, text }) => (await console.answer(call)).find(text),
  'answer.text': async ({ call, from, count, indented }) =>
    (await console.answer(call)).text(from, count, indented),
  'answer.value': async ({ call, place, from, count }) =>
    (await console.answer(call)).value(place, from, count),
  'answer.path': async ({ call, place }) => (await console.answer(call)).path(place),
});
